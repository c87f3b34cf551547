import { PREDICTED_DOMAINS } from '../schema/answers.ts';
import type { Answers } from '../schema/dataset.ts';
import { DOMAINS, type Domain } from '../schema/domain.ts';
import { DOMAIN_TEXT } from '../schema/domain-text.ts';
import type {
  ChoiceItem,
  InstrumentItem,
  LengthItem,
  PointLabels,
  PointsItem,
  PredictItem,
  ScaleItem,
  TextItem,
} from '../schema/instrument.ts';
import { scaleTotal } from '../schema/scale-total.ts';
import { UPWARD_Q_1 } from '../schema/upward-q-1.ts';
import { EXPECTATION_OPTIONS } from '../schema/upward-q-1-labels.ts';
import { askedWords } from './asked-words.ts';
import type { Field, LabelledValue } from './data-table.ts';
import { ITEM_TITLES } from './item-titles.ts';

/** A question whose answers stand beside a person. */
export type ColumnItem = Exclude<InstrumentItem, TextItem | LengthItem>;

/** A column of one question. `answer` is undefined where it was not asked or was skipped, null for "cannot say". */
export interface AnswerColumn extends Field {
  readonly item: ColumnItem;
  /** The words of the row; null for a question of one row, and for a total. */
  readonly row: string | null;
  readonly answer: (answers: Answers) => string | number | null | undefined;
}

/** SPSS and SQL do not tell capitals apart, and `role` is another column. */
const COLUMN_NAMES: Readonly<Record<string, string>> = { ROLE: 'ROLE_item' };

const NO_ANSWER =
  'Not asked, skipped or withheld under the k-rule; "cannot say" where the column cannot_say names this one.';
const NO_TOTAL = 'Fewer than seven of the seven rows hold a number.';
const HIGHEST_ROW = 5;

/** One column a question, in the order of the questionnaire; a scale is followed by its total. */
export const ANSWER_COLUMNS: readonly AnswerColumn[] = UPWARD_Q_1.parts
  .flatMap(({ items }) => items)
  .flatMap(columnsOf);

function columnsOf(item: InstrumentItem): AnswerColumn[] {
  switch (item.kind) {
    case 'scale':
      return [...DOMAINS.map((domain, row) => scaleRow(item, domain, row)), totalColumn(item)];
    case 'points':
      return [pointsColumn(item)];
    case 'choice':
      return [choiceColumn(item)];
    case 'predict':
      return PREDICTED_DOMAINS.map((domain, row) => expectationColumn(item, domain, row));
    case 'text':
    case 'length':
      return [];
  }
}

function scaleRow(item: ScaleItem, domain: Domain, row: number): AnswerColumn {
  const { id, asked, rows, points } = item;
  return {
    ...zeroToFive(points),
    item,
    row: rows[row] ?? null,
    name: columnName(`${id}_${domain}`),
    title: `${ITEM_TITLES[id]}: ${DOMAIN_TEXT[domain].label}`,
    description: `Row ${row + 1} of 7 of the scale ${id}.`,
    wording: askedWords(asked, rows[row]),
    answer: ({ scales }) => scales[id]?.[row],
  };
}

function totalColumn(item: ScaleItem): AnswerColumn {
  const { id } = item;
  return {
    item,
    row: null,
    name: `${id}_total`,
    type: 'integer',
    title: `${ITEM_TITLES[id]}: total`,
    description: `The sum of the seven rows of ${id}, only where all seven hold a number. The scale is not validated.`,
    minimum: 0,
    maximum: DOMAINS.length * HIGHEST_ROW,
    empty: NO_TOTAL,
    answer: ({ scales }) => scaleTotal(scales[id]) ?? undefined,
  };
}

function pointsColumn(item: PointsItem): AnswerColumn {
  const { id, asked, points } = item;
  return {
    ...zeroToFive(points),
    item,
    row: null,
    name: columnName(id),
    title: ITEM_TITLES[id],
    description: `The single item ${id}.`,
    wording: askedWords(asked),
    answer: ({ items }) => items[id],
  };
}

function choiceColumn(item: ChoiceItem): AnswerColumn {
  const { id, asked, options } = item;
  return {
    ...oneOf(options),
    item,
    row: null,
    name: columnName(id),
    title: ITEM_TITLES[id],
    description: `The single item ${id}.`,
    wording: askedWords(asked),
    answer: ({ items }) => items[id],
  };
}

function expectationColumn(item: PredictItem, domain: Domain, row: number): AnswerColumn {
  const { id, asked } = item;
  return {
    ...oneOf(EXPECTATION_OPTIONS),
    item,
    row: DOMAIN_TEXT[domain].label,
    name: columnName(`${id}_${domain}`),
    title: `${ITEM_TITLES[id]}: ${DOMAIN_TEXT[domain].label}`,
    description: `Row ${row + 1} of 5 of ${id}.`,
    wording: askedWords(asked, DOMAIN_TEXT[domain].label),
    answer: ({ predict }) => predict?.[row],
  };
}

function zeroToFive(points: PointLabels) {
  const values: LabelledValue[] = points.map((label, value) => ({ value, label }));
  return { type: 'integer', values, minimum: 0, maximum: HIGHEST_ROW, empty: NO_ANSWER } as const;
}

function oneOf(values: readonly LabelledValue[]) {
  return { type: 'string', values, empty: NO_ANSWER } as const;
}

/** The column of an item or of a row: hyphens, which R and SPSS do not take in a name, are underscores. */
export function columnName(name: string): string {
  return COLUMN_NAMES[name] ?? name.replaceAll('-', '_');
}
