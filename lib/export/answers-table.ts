import type { Answers, Dataset, DatasetPerson } from '../schema/dataset.ts';
import { Occasion } from '../schema/primitives.ts';
import { ANSWER_COLUMNS, type AnswerColumn } from './answer-columns.ts';
import { type Column, type DataTable, tableOf } from './data-table.ts';
import { OCCASION_FIELD, ROLE_FIELD } from './shared-fields.ts';

/** What one row stands for: a person on one occasion. */
export interface AnswerRow {
  readonly person: DatasetPerson;
  readonly occasion: Occasion;
  readonly answers: Answers;
}

/** Whose row it is, and of when. */
export const KEY_COLUMNS: readonly Column<AnswerRow>[] = [
  {
    name: 'person',
    type: 'string',
    title: 'Person',
    description:
      'Ten characters that stand for one person on every occasion. Only the key of the study can make them again.',
    pattern: '[a-z2-7]{10}',
    empty: null,
    cell: ({ person }) => person.person,
  },
  { ...ROLE_FIELD, cell: ({ person }) => person.role },
  {
    name: 'site',
    type: 'string',
    title: 'Site',
    description: 'The name of the site, where each site of this role has k people or more.',
    empty: 'A site has fewer than k people of this role, or no name.',
    cell: ({ person }) => person.site,
  },
  { ...OCCASION_FIELD, cell: ({ occasion }) => occasion },
  {
    name: 'skipped',
    type: 'boolean',
    title: 'Skipped',
    description: 'Whether the person skipped one part of the questionnaire or more.',
    values: [
      { value: 'TRUE', label: 'one part or more was skipped' },
      { value: 'FALSE', label: 'no part was skipped' },
    ],
    empty: null,
    cell: ({ answers }) => answers.skipped,
  },
];

const COLUMNS: readonly Column<AnswerRow>[] = [
  ...KEY_COLUMNS,
  {
    name: 'cannot_say',
    type: 'string',
    title: 'Answered "cannot say"',
    description:
      'The names of the columns of this row that were answered "cannot say", one space between two. Their own cells are empty, so that numbers stay numbers.',
    pattern: '\\w+( \\w+)*',
    empty: 'No question was answered "cannot say".',
    cell: ({ answers }) => cannotSay(answers),
  },
  ...ANSWER_COLUMNS.map(columnOf),
];

/** `answers.csv`: one row a person and occasion, in the order of the dataset, columns in that of the questionnaire. */
export function answersTable({ people }: Pick<Dataset, 'people'>): DataTable {
  const heading = {
    name: 'answers',
    title: 'Answers',
    description: 'One row a person and occasion. The scales are not validated.',
    primaryKey: ['person', 'role', 'occasion'],
  };
  return tableOf(heading, COLUMNS, answerRows({ people }));
}

/** A row for each person and occasion with answers, in the order of the dataset. */
export function answerRows({ people }: Pick<Dataset, 'people'>): AnswerRow[] {
  return people.flatMap(rowsOf);
}

function rowsOf(person: DatasetPerson): AnswerRow[] {
  return Occasion.options.flatMap((occasion) => {
    const answers = person[occasion];
    return answers === null ? [] : [{ person, occasion, answers }];
  });
}

function columnOf({ answer, item, row, ...field }: AnswerColumn): Column<AnswerRow> {
  return { ...field, cell: ({ answers }) => answer(answers) ?? null };
}

function cannotSay(answers: Answers): string | null {
  const names = ANSWER_COLUMNS.filter(({ answer }) => answer(answers) === null).map(({ name }) => name);
  return names.length === 0 ? null : names.join(' ');
}
