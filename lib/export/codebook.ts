import { type Column, type DataTable, type Field, tableCsv, tableOf, tablePath } from './data-table.ts';

interface Entry {
  readonly file: string;
  readonly field: Field;
}

const COLUMNS: readonly Column<Entry>[] = [
  column('file', ({ file }) => file),
  column('column', ({ field }) => field.name),
  column('type', ({ field }) => field.type),
  column('title', ({ field }) => field.title),
  column('wording', ({ field }) => field.wording ?? null),
  column('description', ({ field }) => field.description),
  column('values', ({ field }) => valuesText(field)),
  column('minimum', ({ field }) => field.minimum ?? null),
  column('maximum', ({ field }) => field.maximum ?? null),
  column('empty', ({ field }) => emptyText(field)),
];

/** `codebook.csv`: one row a column of each table, in the order of the tables. */
export function codebookCsv(tables: readonly DataTable[]): string {
  const heading = { name: 'codebook', title: 'Codebook', description: 'Every column.', primaryKey: [] };
  const entries = tables.flatMap((table) => table.fields.map((field) => ({ file: tablePath(table), field })));
  return tableCsv(tableOf(heading, COLUMNS, entries));
}

/** The values of a column with their words: `0 = not at all; 1 = slightly`; null where it lists none. */
export function valuesText({ values }: Pick<Field, 'values'>): string | null {
  if (values === undefined) return null;
  return values.map(({ value, label }) => (value === label ? label : `${value} = ${label}`)).join('; ');
}

/** What an empty cell of a column means. */
export function emptyText({ empty }: Pick<Field, 'empty'>): string {
  return empty ?? 'Never empty.';
}

function column(name: string, cell: Column<Entry>['cell']): Column<Entry> {
  return { name, type: 'string', title: name, description: name, empty: null, cell };
}
