import type { Dataset } from '../schema/dataset.ts';
import { type Column, type DataTable, tableOf } from './data-table.ts';

const COLUMNS: readonly Column<number>[] = [
  {
    name: 'minutes',
    type: 'integer',
    title: 'Length',
    description: 'How long a one-to-one was, in minutes, as the consultant said it.',
    minimum: 0,
    empty: null,
    cell: (minutes) => minutes,
  },
];

/** `sessions.csv`: the lengths of the one-to-ones, sorted; no row where there are fewer than k. */
export function sessionsTable({ sessionMinutes }: Pick<Dataset, 'sessionMinutes'>): DataTable {
  const heading = {
    name: 'sessions',
    title: 'Lengths of the one-to-ones',
    description: 'One row a one-to-one, sorted, beside no person. No row where there are fewer than k.',
    primaryKey: [],
  };
  return tableOf(heading, COLUMNS, sessionMinutes ?? []);
}
