import type { Dataset } from '../schema/dataset.ts';
import { UPWARD_Q_1 } from '../schema/upward-q-1.ts';
import { askedWords } from './asked-words.ts';
import { type Column, type DataTable, tableOf } from './data-table.ts';
import { OCCASION_FIELD, ROLE_FIELD } from './shared-fields.ts';

const WORDING = UPWARD_Q_1.parts
  .flatMap(({ items }) => items)
  .flatMap((item) => (item.kind === 'text' ? [`${item.id}, ${askedWords(item.asked)}`] : []))
  .join(' / ');

const COLUMNS: readonly Column<Dataset['texts'][number]>[] = [
  { ...ROLE_FIELD, cell: ({ role }) => role },
  { ...OCCASION_FIELD, cell: ({ occasion }) => occasion },
  {
    name: 'item',
    type: 'string',
    title: 'Question',
    description: 'The question that was answered in words.',
    wording: WORDING,
    empty: null,
    cell: ({ item }) => item,
  },
  {
    name: 'text',
    type: 'string',
    title: 'Text',
    description: 'The answer, read through for names before it was exported.',
    empty: 'The answer is empty.',
    cell: ({ text }) => text,
  },
  {
    name: 'codes',
    type: 'string',
    title: 'Codes',
    description:
      'The codes given to the text, a semicolon and a space between two; dataset.json lists them one by one.',
    empty: 'No code was given.',
    cell: ({ codes }) => (codes.length === 0 ? null : codes.join('; ')),
  },
];

/** `texts.csv`: the free texts, beside no person, in the order of their words. */
export function textsTable({ texts }: Pick<Dataset, 'texts'>): DataTable {
  const heading = {
    name: 'texts',
    title: 'Texts',
    description: 'The answers in words, beside no person, in the order of their words.',
    primaryKey: [],
  };
  return tableOf(heading, COLUMNS, texts);
}
