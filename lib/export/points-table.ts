import type { Dataset } from '../schema/dataset.ts';
import { type Column, type DataTable, tableOf } from './data-table.ts';
import { DOMAIN_FIELD } from './shared-fields.ts';

const COLUMNS: readonly Column<Dataset['points'][number]>[] = [
  { ...DOMAIN_FIELD, cell: ({ domain }) => domain },
  {
    name: 'kind',
    type: 'string',
    title: 'Kind',
    description: 'Whether the statement asks to keep or to change something.',
    values: [
      { value: 'keep', label: 'to keep' },
      { value: 'change', label: 'to change' },
    ],
    empty: null,
    cell: ({ kind }) => kind,
  },
  {
    name: 'statement',
    type: 'string',
    title: 'Statement',
    description: 'One statement of a brief, in the words of the group, beside no person.',
    empty: null,
    cell: ({ statement }) => statement,
  },
];

/** `points.csv`: statements of the briefs. */
export function pointsTable({ points }: Pick<Dataset, 'points'>): DataTable {
  const heading = {
    name: 'points',
    title: 'Statements',
    description: 'Statements of the briefs, beside no person and no consultant.',
    primaryKey: [],
  };
  return tableOf(heading, COLUMNS, points);
}
