import type { Rows } from '../schema/answers.ts';

/** The total of a scale, 0 to 35; null unless all seven rows hold a number. */
export function totalOf(rows: Rows | undefined): number | null {
  if (rows === undefined) return null;
  return rows.reduce((total, row) => (total === null || row === null ? null : total + row), 0);
}
