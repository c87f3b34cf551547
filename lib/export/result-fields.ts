import { OutcomeGroup, OutcomeId } from '../schema/study-table.ts';
import type { Field } from './data-table.ts';
import { FIGURE_FIELDS } from './figure-fields.ts';
import { ITEM_TITLES } from './item-titles.ts';

const GROUP_LABELS: Readonly<Record<OutcomeGroup, string>> = {
  fellow: 'fellows',
  consultant: 'consultants',
  all: 'fellows and consultants',
};

const WITHHELD = 'Withheld (shown is false).';
const NO_SENSITIVITY = 'Withheld, or nobody left exactly one row at "cannot say".';

const HEADING: readonly Field[] = [
  {
    name: 'outcome',
    type: 'string',
    title: 'Outcome',
    description: 'The scale or single item that is compared.',
    values: OutcomeId.options.map((value) => ({ value, label: ITEM_TITLES[value] })),
    empty: null,
  },
  {
    name: 'group',
    type: 'string',
    title: 'Group',
    description: 'Whose answers the outcome is made of.',
    values: OutcomeGroup.options.map((value) => ({ value, label: GROUP_LABELS[value] })),
    empty: null,
  },
  {
    name: 'primary',
    type: 'boolean',
    title: 'Primary',
    description: 'Whether the plan fixed the outcome as a primary one; the others are exploratory.',
    empty: null,
  },
  {
    name: 'of',
    type: 'integer',
    title: 'Highest score',
    description: 'The highest score there is: 35 for a total, 5 for a single row.',
    minimum: 1,
    empty: null,
  },
  {
    name: 'shown',
    type: 'boolean',
    title: 'Shown',
    description: 'False where fewer than k people answered on both occasions: then there is no figure.',
    empty: null,
  },
  {
    name: 'reason',
    type: 'string',
    title: 'Why not shown',
    description: 'Why the outcome is withheld.',
    values: [{ value: 'under-k', label: 'fewer than k people answered on both occasions' }],
    empty: 'The outcome is shown.',
  },
  {
    name: 'people',
    type: 'integer',
    title: 'People',
    description:
      'How many answered on both occasions; more than the pairs where a row was left at "cannot say".',
    minimum: 0,
    empty: WITHHELD,
  },
];

const ADJUSTED: Field = {
  name: 'pHolm',
  type: 'number',
  title: 'Adjusted p',
  description: "Holm's adjusted exact p over the primary outcomes, a withheld one included.",
  minimum: 0,
  maximum: 1,
  empty: 'Withheld, exploratory, or there is no exact p.',
};

/** The comparison again with those who left one row at "cannot say", by the mean of their six. */
const SENSITIVITY: readonly Field[] = [
  {
    name: 'sensitivity.flagged',
    type: 'integer',
    title: 'With six of seven rows: people added',
    description: 'People who left one row at "cannot say" and are added by the mean of their six.',
    minimum: 1,
    empty: NO_SENSITIVITY,
  },
  ...FIGURE_FIELDS.filter(({ name }) =>
    ['n', 'hodgesLehmann.estimate', 'wilcoxonPratt.pExact'].includes(name),
  ).map((field) => ({
    ...field,
    name: `sensitivity.${field.name}`,
    title: `With six of seven rows: ${field.title}`,
    empty: NO_SENSITIVITY,
  })),
];

/** Who has a score on one occasion alone. */
const LEFTOVERS: readonly Field[] = [
  {
    name: 'leftovers.beforeOnly',
    type: 'integer',
    title: 'Left over before',
    description: 'People with a score before and none after, who are in no pair.',
    minimum: 0,
    empty: WITHHELD,
  },
  {
    name: 'leftovers.afterOnly',
    type: 'integer',
    title: 'Left over after',
    description: 'People with a score after and none before, who are in no pair.',
    minimum: 0,
    empty: WITHHELD,
  },
];

const SENTENCES: readonly Field[] = [
  {
    name: 'sentence',
    type: 'string',
    title: 'In a sentence',
    description: 'What was found, in one sentence that claims no cause.',
    empty: null,
  },
  {
    name: 'limit',
    type: 'string',
    title: 'Limit',
    description: 'What this number of pairs can and cannot show.',
    empty: 'Withheld, or nothing needs saying.',
  },
];

/** The columns of `results.csv` in their order. */
export const RESULT_FIELDS: readonly Field[] = [
  ...HEADING,
  ...FIGURE_FIELDS,
  ADJUSTED,
  ...SENSITIVITY,
  ...LEFTOVERS,
  ...SENTENCES,
];
