import type { Codebook } from '../schema/codebook.ts';
import type { Role } from '../schema/primitives.ts';
import type { PublicCount } from '../schema/public-count.ts';
import type { ThemeTable } from '../schema/theme-tables.ts';
import { codeColumns, codesInTree, type OfCode } from './code-columns.ts';
import { type Column, type DataTable, tableOf } from './data-table.ts';
import { ROLE_FIELD } from './shared-fields.ts';

interface Row extends OfCode {
  readonly role: Role;
  readonly people: number;
  readonly count: PublicCount;
}

const COLUMNS: readonly Column<Row>[] = [
  ...codeColumns<Row>(),
  { ...ROLE_FIELD, cell: ({ role }) => role },
  {
    ...{ name: 'people', type: 'integer', title: 'Out of', minimum: 0, empty: null },
    description: 'People of the role who answered anything, in words or not.',
    cell: ({ people }) => people,
  },
  {
    ...{ name: 'count', type: 'integer', title: 'People', minimum: 0 },
    description: 'People of the role who wrote of it, each once.',
    empty: 'Withheld: see bound.',
    cell: ({ count }) => (count.is === 'count' ? count.n : null),
  },
  {
    ...{ name: 'bound', type: 'string', title: 'Bound' },
    description: 'What is known where the number may not be told.',
    values: [
      { value: 'few', label: 'fewer than k, or none' },
      { value: 'most', label: 'all but fewer than k, or all' },
    ],
    empty: 'The number stands in count.',
    cell: ({ count }) => (count.is === 'count' ? null : count.is),
  },
];

/** Themes by role under the k-rule, a row a code and role. Statements, which are no people, are left out. */
export function themesTable({ roles, rows }: ThemeTable, codebook: Codebook): DataTable {
  const byCode = new Map(rows.map((row) => [row.code, row.counts]));
  const heading = {
    name: 'themes',
    title: 'Themes',
    description: 'How many people of each role wrote of each theme; a code counts by itself.',
    primaryKey: ['code', 'role'],
  };
  return tableOf(
    heading,
    COLUMNS,
    codesInTree(codebook).flatMap((row) =>
      roles.map(({ role, people }, place) => ({
        ...{ ...row, role, people },
        count: byCode.get(row.code.id)?.[place] ?? { is: 'few' as const },
      })),
    ),
  );
}
