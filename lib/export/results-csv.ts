import { z } from 'zod';
import { PairedComparison } from '../schema/paired-comparison.ts';
import type { OutcomeRow, StudyTable } from '../schema/study-table.ts';
import { type CsvCell, csvText } from './csv.ts';

const HEADING = ['outcome', 'group', 'primary', 'of', 'shown', 'reason', 'people'];
const ADJUSTED = ['pHolm'];
const SENSITIVITY = [
  'sensitivity.flagged',
  'sensitivity.n',
  'sensitivity.hodgesLehmann.estimate',
  'sensitivity.wilcoxonPratt.pExact',
];
const SENTENCES = ['sentence', 'limit'];

/** The columns of `results.csv`: every figure of a comparison by its path, such as `wilcoxonPratt.pExact`. */
export const RESULT_COLUMNS: readonly string[] = [
  ...HEADING,
  ...leafPaths(PairedComparison),
  ...ADJUSTED,
  ...SENSITIVITY,
  ...SENTENCES,
];

/**
 * `results.csv`: one row an outcome. A withheld outcome has its heading, its reason and its sentence, and no figure.
 * A figure that cannot be computed is empty, with the reason in the column beside it.
 */
export function resultsCsv({ outcomes }: Pick<StudyTable, 'outcomes'>): string {
  return csvText(
    RESULT_COLUMNS,
    outcomes.map((row) => {
      const cells = cellsOf(row);
      return RESULT_COLUMNS.map((column) => cells.get(column) ?? null);
    }),
  );
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
      return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? [...leavesOf(value, `${path}.`)]
        : [[path, cellOf(value)] as const];
    }),
  );
}

function cellOf(value: unknown): CsvCell {
  if (Array.isArray(value)) return value.join(' and ');
  const isCell = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return isCell ? value : null;
}

/** The dotted paths of all fields of an object schema that are no objects themselves. */
function leafPaths(schema: z.ZodObject, prefix = ''): string[] {
  return Object.entries(schema.shape).flatMap(([name, field]) =>
    field instanceof z.ZodObject ? leafPaths(field, `${prefix}${name}.`) : [prefix + name],
  );
}
