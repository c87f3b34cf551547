import type { OutcomeRow, StudyTable } from '../schema/study-table.ts';
import type { CsvCell } from './csv.ts';
import { type DataTable, tableCsv, tableOf } from './data-table.ts';
import { RESULT_FIELDS } from './result-fields.ts';

/** The columns of `results.csv`: every figure of a comparison by its path, such as `wilcoxonPratt.pExact`. */
export const RESULT_COLUMNS: readonly string[] = RESULT_FIELDS.map(({ name }) => name);

/**
 * `results.csv`: one row an outcome. A withheld outcome has its heading, its reason and its sentence, and no figure.
 * A figure that cannot be computed is empty, with the reason in the column beside it.
 */
export function resultsCsv(table: Pick<StudyTable, 'outcomes'>): string {
  return tableCsv(resultsTable(table));
}

/** The results as a table of the package. */
export function resultsTable({ outcomes }: Pick<StudyTable, 'outcomes'>): DataTable {
  const heading = {
    name: 'results',
    title: 'Results',
    description: 'One row an outcome of the plan, before compared with after.',
    primaryKey: ['outcome'],
  };
  const columns = RESULT_FIELDS.map((field) => ({
    ...field,
    cell: (cells: ReadonlyMap<string, CsvCell>) => cells.get(field.name) ?? null,
  }));
  return tableOf(heading, columns, outcomes.map(cellsOf));
}

function cellsOf(row: OutcomeRow): ReadonlyMap<string, CsvCell> {
  if (!row.shown) return leavesOf(row);
  const { comparison, sensitivity, pairs, ...own } = row;
  const wider = sensitivity && { flagged: sensitivity.flagged, ...sensitivity.comparison };
  return leavesOf({ ...own, ...comparison, ...(wider ? { sensitivity: wider } : {}) });
}

/** The text, numbers and nulls of a nested record, by dotted path. */
function leavesOf(record: object, prefix = ''): Map<string, CsvCell> {
  return new Map(
    Object.entries(record).flatMap(([name, value]: [string, unknown]) => {
      const path = prefix + name;
      return typeof value === 'object' && value !== null
        ? [...leavesOf(value, `${path}.`)]
        : [[path, cellOf(value)] as const];
    }),
  );
}

function cellOf(value: unknown): CsvCell {
  const isCell = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return isCell ? value : null;
}
