import type { HodgesLehmann } from '../../schema/paired-comparison.ts';
import { normalQuantile, normalUpperTail } from './normal.ts';
import { scorePoints } from './score-points.ts';
import { signPatternProbabilities } from './sign-patterns.ts';

/** The chance left outside the interval at either end, as far as n allows it. */
const TAIL = 0.025;

/**
 * The Hodges-Lehmann estimate: the median of all Walsh averages (d_i + d_j) / 2, i <= j, unchanged pairs kept. Its
 * interval runs between the order statistics that the signed-rank distribution without ties picks for 95 %, and
 * `achievedLevel` is the level it really has: under six pairs no interval reaches 95 %.
 * `steps` are the differences in whole steps, `step` is the width of one; null all through without a pair.
 */
export function hodgesLehmann(steps: readonly number[], step: number): HodgesLehmann {
  if (steps.length === 0)
    return { estimate: null, ciLow: null, ciHigh: null, achievedLevel: null, reason: 'no-pairs' };
  const sums = doubledWalshAverages(steps);
  const { place, achievedLevel } = intervalPlace(steps.length);
  const doubledAt = (index: number) => sums[index] ?? 0;
  return {
    estimate: scorePoints((doubledAt((sums.length - 1) >> 1) + doubledAt(sums.length >> 1)) / 4, step),
    ciLow: scorePoints(doubledAt(place - 1) / 2, step),
    ciHigh: scorePoints(doubledAt(sums.length - place) / 2, step),
    achievedLevel,
    reason: null,
  };
}

function doubledWalshAverages(steps: readonly number[]): Float64Array {
  const sums = new Float64Array((steps.length * (steps.length + 1)) / 2);
  let place = 0;
  for (const [index, left] of steps.entries())
    for (let other = index; other < steps.length; other++) sums[place++] = left + (steps[other] ?? 0);
  return sums.sort();
}

/** Up to so many pairs the signed-rank distribution is counted through for the interval; beyond, it is normal. */
const MOST_COUNTED = 1000;

/**
 * The place (from 1) of the lower limit among the sorted Walsh averages: the smallest rank sum whose probability of
 * being reached from below is at least 2.5 %, and never under 1. The level is what remains beyond both places.
 */
function intervalPlace(n: number): { readonly place: number; readonly achievedLevel: number } {
  if (n > MOST_COUNTED) return normalPlace(n);
  const ranks = Array.from({ length: n }, (_, index) => index + 1);
  const probabilities = signPatternProbabilities(ranks, Math.ceil((n * (n + 1)) / 4));
  let place = 1;
  let below = probabilities[0] ?? 0;
  while (below + (probabilities[place] ?? 0) < TAIL) {
    below += probabilities[place] ?? 0;
    place += 1;
  }
  return { place, achievedLevel: 1 - 2 * below };
}

/** The same by the normal distribution with half a rank of correction: for a thousand pairs, two places off in 500,500. */
function normalPlace(n: number): { readonly place: number; readonly achievedLevel: number } {
  const mean = (n * (n + 1)) / 4;
  const deviation = Math.sqrt((n * (n + 1) * (2 * n + 1)) / 24);
  const place = Math.floor(mean + normalQuantile(TAIL) * deviation + 0.5);
  return { place, achievedLevel: 1 - 2 * normalUpperTail((mean - (place - 1) - 0.5) / deviation) };
}
