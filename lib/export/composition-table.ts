import type { Dataset } from '../schema/dataset.ts';
import { type Column, type DataTable, tableOf } from './data-table.ts';
import { ROLE_FIELD } from './shared-fields.ts';

const COLUMNS: readonly Column<Dataset['composition'][number]>[] = [
  { ...ROLE_FIELD, cell: ({ role }) => role },
  {
    name: 'variable',
    type: 'string',
    title: 'Variable',
    description: 'What people said of themselves.',
    values: [
      { value: 'ageBand', label: 'age in years' },
      { value: 'sex', label: 'sex' },
      { value: 'years', label: 'years as a consultant' },
    ],
    empty: null,
    cell: ({ variable }) => variable,
  },
  {
    name: 'value',
    type: 'string',
    title: 'Band',
    description:
      'The band, or neighbouring bands put together ("25-30 or 31-35"); "not-said" where nothing was said. A spreadsheet may take 6-10 for a date: read the column as text.',
    empty: null,
    cell: ({ value }) => value,
  },
  {
    name: 'n',
    type: 'integer',
    title: 'People',
    description: 'How many people of the role are in this band. Counted one way only, beside no person.',
    minimum: 0,
    empty: 'Fewer than k people.',
    cell: ({ n }) => n,
  },
];

/** `composition.csv`: who took part, in bands of k people or more. */
export function compositionTable({ composition }: Pick<Dataset, 'composition'>): DataTable {
  const heading = {
    name: 'composition',
    title: 'Composition',
    description: 'Who took part, in bands of k people or more. No row where a role has fewer.',
    primaryKey: ['role', 'variable', 'value'],
  };
  return tableOf(heading, COLUMNS, composition);
}
