import type { Quartiles } from '../schema/study-table.ts';
import { summarize } from './statistics/summary.ts';

/** Median and quartiles of scores; null under k of them. */
export function quartilesOver(k: number, scores: readonly number[]): Quartiles | null {
  const { median, q1Type7, q3Type7 } = summarize(scores);
  if (scores.length < k || median === null || q1Type7 === null || q3Type7 === null) return null;
  return { n: scores.length, median, q1: q1Type7, q3: q3Type7 };
}
