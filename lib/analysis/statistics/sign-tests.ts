import type { NotComputable } from '../../schema/paired-comparison.ts';
import { exactTwoSidedP } from './sign-patterns.ts';
import { sum } from './sum.ts';

/** The exact two-sided sign test (binomial, one half) on the changed pairs: 1 without any, null without a pair. */
export function signTest(steps: readonly number[]): { p: number | null; reason: NotComputable | null } {
  const { p, reason } = signPatternTest(steps, Math.sign);
  return { p, reason };
}

/**
 * The exact two-sided permutation test of the mean difference: all sign patterns of the differences, in whole steps.
 * 1 without a change; null without a pair, or where the steps are too fine to count through (`too-fine`).
 */
export function signFlipMeanDiff(steps: readonly number[]): {
  pExact: number | null;
  reason: NotComputable | null;
} {
  const { p, reason } = signPatternTest(steps, (difference) => difference);
  return { pExact: p, reason };
}

function signPatternTest(
  steps: readonly number[],
  scoreOf: (difference: number) => number,
): { readonly p: number | null; readonly reason: NotComputable | null } {
  if (steps.length === 0) return { p: null, reason: 'no-pairs' };
  const scores = steps.map(scoreOf).filter((score) => score !== 0);
  const p = exactTwoSidedP(scores.map(Math.abs), sum(scores.filter((score) => score > 0)));
  return { p, reason: p === null ? 'too-fine' : null };
}
