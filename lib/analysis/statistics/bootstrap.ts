import type { BootstrapInterval } from '../../schema/paired-comparison.ts';
import { normalQuantile, normalUpperTail } from './normal.ts';
import { scorePoints } from './score-points.ts';
import { drawPlaces } from './seeded-draws.ts';
import { sum } from './sum.ts';
import { sortedQuantile } from './summary.ts';

/** How often the pairs are drawn anew, and from which seed: fixed, so that a report can be made again. */
export const BOOTSTRAP = { resamples: 10_000, seed: 20_210_501 };

const TAIL = 0.025;

/**
 * The bias-corrected and accelerated 95 % bootstrap interval of the mean difference (Efron, Journal of the American
 * Statistical Association 82, 1987). `steps` are the differences in whole steps, `step` the width of one; resampled
 * means equal to the observed one count half. Null for one pair (`one-pair`) and for equal differences (`no-spread`).
 */
export function bootstrapMeanDiff(
  steps: readonly number[],
  step: number,
  { resamples, seed } = BOOTSTRAP,
): BootstrapInterval {
  const [n, total] = [steps.length, sum(steps)];
  const none = { low: null, high: null, acceleration: null, resamples, seed };
  if (n === 0) return { ...none, reason: 'no-pairs' };
  if (n === 1) return { ...none, reason: 'one-pair' };
  if (steps.every((difference) => difference === steps[0])) return { ...none, reason: 'no-spread' };
  const sums = resampledSums(steps, { resamples, seed });
  const acceleration = accelerationOf(steps);
  const bias = normalQuantile(shareBelow(sums, total));
  const end = (p: number) => {
    const z = bias + normalQuantile(p);
    const level = 1 - normalUpperTail(bias + z / (1 - acceleration * z));
    return scorePoints(sortedQuantile(sums, level) / n, step);
  };
  return { ...none, low: end(TAIL), high: end(1 - TAIL), acceleration, reason: null };
}

function resampledSums(steps: readonly number[], { resamples, seed }: typeof BOOTSTRAP): Float64Array {
  const values = Float64Array.from(steps);
  const places = new Uint32Array(values.length);
  const sums = new Float64Array(resamples);
  let state = seed;
  for (let resample = 0; resample < resamples; resample++) {
    state = drawPlaces(places, values.length, state);
    let total = 0;
    for (let drawn = 0; drawn < places.length; drawn++) total += values[places[drawn] ?? 0] ?? 0;
    sums[resample] = total;
  }
  return sums.sort();
}

/** Never 0 or 1, which have no normal quantile: at least half a resample lies on either side. */
function shareBelow(sums: Float64Array, total: number): number {
  const below = sums.filter((each) => each < total).length;
  const equal = sums.filter((each) => each === total).length;
  const share = (below + equal / 2) / sums.length;
  return Math.min(Math.max(share, 0.5 / sums.length), 1 - 0.5 / sums.length);
}

/** From the skewness of the jackknife values, which for a mean is that of the differences themselves. */
function accelerationOf(steps: readonly number[]): number {
  const mean = sum(steps) / steps.length;
  const powers = (power: number) => sum(steps.map((difference) => (difference - mean) ** power));
  return powers(3) / (6 * powers(2) ** 1.5);
}
