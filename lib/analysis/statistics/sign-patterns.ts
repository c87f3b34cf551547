import { smallestWholes } from './smallest-wholes.ts';
import { subsetSumShare } from './subset-sums.ts';
import { sum } from './sum.ts';

/** The most additions spent on counting through sums: 500 pairs ranked with ties need 63 million. */
const MOST_WORK = 400_000_000;

/**
 * Throws a fair coin for each positive integer weight and adds those that fall on plus: the probabilities of the sums
 * 0 to `upTo`. Probabilities, not counts, so that hundreds of weights neither overflow nor lose the small tail.
 */
export function signPatternProbabilities(weights: readonly number[], upTo: number): Float64Array {
  const probabilities = new Float64Array(upTo + 1);
  probabilities[0] = 1;
  let reach = 0;
  // Lightest first: sums stay small for long, and only those that can have been reached are gone through.
  for (const weight of [...weights].sort((left, right) => left - right)) {
    reach = Math.min(upTo, reach + weight);
    for (let total = reach; total >= weight; total--)
      probabilities[total] = ((probabilities[total] ?? 0) + (probabilities[total - weight] ?? 0)) / 2;
    for (let total = Math.min(weight - 1, reach); total >= 0; total--)
      probabilities[total] = (probabilities[total] ?? 0) / 2;
  }
  return probabilities;
}

/**
 * The exact two-sided p of a sum of positive integer weights under all sign patterns: P(|T - E| >= |observed - E|). The
 * distribution is symmetric, so it is twice the smaller tail, which is summed itself and never taken from 1. It is 1
 * without a weight, and null where there are both too many sums and too many patterns to count through.
 */
export function exactTwoSidedP(weights: readonly number[], observed: number): number | null {
  const { wholes, unit } = smallestWholes(weights);
  const total = sum(wholes);
  const tail = Math.min(observed / unit, total - observed / unit);
  if (2 * tail === total) return 1;
  if (wholes.length * (tail + 1) > MOST_WORK) {
    const share = subsetSumShare(wholes, tail);
    return share === null ? null : 2 * share;
  }
  // Near the middle half the probabilities add up to a hair over one half.
  return Math.min(1, 2 * signPatternProbabilities(wholes, tail).reduce((p, each) => p + each, 0));
}

/** The smallest two-sided exact p that `changed` non-zero pairs can give, all of them one way: 2 / 2^k, at most 1. */
export function smallestTwoSidedP(changed: number): number {
  return Math.min(1, 2 ** (1 - changed));
}
