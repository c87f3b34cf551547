import type { Rows } from './answers.ts';
import { DOMAINS } from './domain.ts';

/** The step of a sensitivity total: the mean of six rows times seven comes in sixths. */
export const SENSITIVITY_STEP = 1 / 6;

/** The total of a scale, 0 to 35; null unless all seven rows are answered. */
export function scaleTotal(rows: Rows | undefined): number | null {
  const answered = answeredRows(rows);
  return answered.length === DOMAINS.length ? added(answered) : null;
}

/** The total with one missing row replaced by the mean of the other six; null with two or more missing. */
export function sensitivityTotal(rows: Rows | undefined): number | null {
  const answered = answeredRows(rows);
  if (answered.length < DOMAINS.length - 1) return null;
  return (added(answered) * DOMAINS.length) / answered.length;
}

function answeredRows(rows: Rows | undefined): number[] {
  return (rows ?? []).filter((row) => row !== null);
}

function added(rows: readonly number[]): number {
  return rows.reduce((total, row) => total + row, 0);
}
