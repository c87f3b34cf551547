import type { PairedComparison } from '../schema/paired-comparison.ts';
import { bootstrapMeanDiff } from './statistics/bootstrap.ts';
import { hodgesLehmann } from './statistics/hodges-lehmann.ts';
import { mannWhitney } from './statistics/mann-whitney.ts';
import { pairedT } from './statistics/paired-t.ts';
import { rankBiserial } from './statistics/rank-biserial.ts';
import { scorePoints, wholeSteps } from './statistics/score-points.ts';
import { smallestTwoSidedP } from './statistics/sign-patterns.ts';
import { signFlipMeanDiff, signTest } from './statistics/sign-tests.ts';
import { signedRankTest, signedRankTestZerosDropped } from './statistics/signed-rank.ts';
import { standardizedChange } from './statistics/standardized-change.ts';
import { summarize } from './statistics/summary.ts';

/**
 * Compares scores of the same people before and after. `step` is the smallest difference two scores can have: each
 * difference, after minus before, is rounded to whole steps first, since 0.4 - 0.1 and 0.6 - 0.3 must tie. Whatever
 * cannot be computed is null with a `reason` beside it, never NaN. Throws a RangeError where the lists differ in
 * length, a score is not finite, or the step is not above 0: those are faults of the caller, not of the data.
 */
export function comparePaired(
  pre: readonly number[],
  post: readonly number[],
  { step }: { readonly step: number },
): PairedComparison {
  const steps = differencesInSteps(pre, post, step);
  const count = (sign: number) => steps.filter((difference) => Math.sign(difference) === sign).length;
  const [nPositive, nNegative] = [count(1), count(-1)];
  return {
    n: steps.length,
    nZero: count(0),
    nPositive,
    nNegative,
    pre: summarize(pre),
    post: summarize(post),
    diff: summarize(steps.map((difference) => scorePoints(difference, step))),
    hodgesLehmann: hodgesLehmann(steps, step),
    wilcoxonPratt: signedRankTest(steps, 'pratt'),
    wilcoxonZerosDropped: signedRankTestZerosDropped(steps),
    signTest: signTest(steps),
    signFlipMeanDiff: signFlipMeanDiff(steps),
    pairedT: pairedT(steps, step),
    effect: { ...standardizedChange(steps), ...rankBiserial(steps) },
    mannWhitneyIfUnpaired: mannWhitney(wholeSteps(pre, step), wholeSteps(post, step), step),
    bootstrapBcaMeanDiff: bootstrapMeanDiff(steps, step),
    smallestP: steps.length === 0 ? null : smallestTwoSidedP(nPositive + nNegative),
    smallestPReason: steps.length === 0 ? 'no-pairs' : null,
  };
}

/** After minus before in whole steps. Halves are rounded away from 0, so that swapping the lists only turns signs. */
function differencesInSteps(pre: readonly number[], post: readonly number[], step: number): number[] {
  if (pre.length !== post.length) throw new RangeError('before and after differ in length');
  if (!(step > 0 && Number.isFinite(step))) throw new RangeError('the step is not above 0');
  if (![...pre, ...post].every(Number.isFinite)) throw new RangeError('a score is not a finite number');
  return pre.map((before, index) => {
    const difference = ((post[index] ?? before) - before) / step;
    // Adding 0 turns the -0 of a small fall into 0.
    return Math.sign(difference) * Math.round(Math.abs(difference)) + 0;
  });
}
