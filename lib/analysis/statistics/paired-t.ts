import type { PairedT } from '../../schema/paired-comparison.ts';
import { scorePoints } from './score-points.ts';
import { studentQuantile, studentTwoSidedP } from './student-t.ts';
import { sum } from './sum.ts';
import { sampleDeviation } from './summary.ts';

/** What is left outside the interval on both sides together. */
const OUTSIDE = 0.05;

/**
 * The paired t test of the mean difference, two-sided, with its 95 % interval. `steps` are the differences in whole
 * steps, `step` the width of one. Beside the mean everything is null for one pair (`one-pair`) and where all
 * differences are equal (`no-spread`): then t is not defined, whatever some programs print.
 */
export function pairedT(steps: readonly number[], step: number): PairedT {
  const n = steps.length;
  if (n === 0) return { ...EMPTY, df: null, meanDiff: null, reason: 'no-pairs' };
  const mean = sum(steps) / n;
  const meanDiff = scorePoints(mean, step);
  if (n === 1) return { ...EMPTY, df: null, meanDiff, reason: 'one-pair' };
  const [df, error] = [n - 1, sampleDeviation([...steps]) / Math.sqrt(n)];
  if (error === 0) return { ...EMPTY, df, meanDiff, reason: 'no-spread' };
  const half = (studentQuantile(OUTSIDE, df) ?? Number.NaN) * error;
  return {
    t: mean / error,
    df,
    p: studentTwoSidedP(mean / error, df),
    meanDiff,
    ciLow: scorePoints(mean - half, step),
    ciHigh: scorePoints(mean + half, step),
    reason: null,
  };
}

const EMPTY = { t: null, p: null, ciLow: null, ciHigh: null };
