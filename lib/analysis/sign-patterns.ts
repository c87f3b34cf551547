import { sum } from './sum.ts';

/** The most sums counted through at once: 500 pairs ranked need 125,251. */
const LONGEST_TAIL = 1_000_000;

/**
 * Throws a fair coin for each positive integer weight and adds those that fall on plus: the probabilities of the sums
 * 0 to `upTo`. Probabilities, not counts, so that hundreds of weights neither overflow nor lose the small tail.
 */
export function signPatternProbabilities(weights: readonly number[], upTo: number): Float64Array {
  const probabilities = new Float64Array(upTo + 1);
  probabilities[0] = 1;
  for (const weight of weights) {
    for (let total = upTo; total >= 0; total--) {
      const without = probabilities[total] ?? 0;
      const withIt = total < weight ? 0 : (probabilities[total - weight] ?? 0);
      probabilities[total] = (without + withIt) / 2;
    }
  }
  return probabilities;
}

/**
 * The exact two-sided p of a sum of positive weights under all sign patterns: P(|T - E| >= |observed - E|). The
 * distribution is symmetric, so it is twice the smaller tail, which is summed itself and never taken from 1. It is 1
 * without a weight, and null where the tail is too long to count through.
 */
export function exactTwoSidedP(weights: readonly number[], observed: number): number | null {
  const total = sum(weights);
  const tail = Math.min(observed, total - observed);
  if (2 * tail === total) return 1;
  if (tail > LONGEST_TAIL) return null;
  return 2 * signPatternProbabilities(weights, tail).reduce((p, probability) => p + probability, 0);
}

/** The smallest two-sided exact p that `changed` non-zero pairs can give, all of them one way: 2 / 2^k, at most 1. */
export function smallestTwoSidedP(changed: number): number {
  return Math.min(1, 2 ** (1 - changed));
}
