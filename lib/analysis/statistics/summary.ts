import { max, mean, median, min, quantile } from 'simple-statistics';
import type { Summary } from '../../schema/paired-comparison.ts';

const NOTHING: Summary = {
  mean: null,
  sd: null,
  median: null,
  min: null,
  max: null,
  q1Type7: null,
  q3Type7: null,
  q1Type6: null,
  q3Type6: null,
  reason: 'no-pairs',
};

/** Summarises scores: all null without any (`no-pairs`), the standard deviation null for one alone (`one-pair`). */
export function summarize(values: readonly number[]): Summary {
  if (values.length === 0) return NOTHING;
  const list = [...values];
  return {
    mean: mean(list),
    sd: list.length > 1 ? sampleDeviation(list) : null,
    median: median(list),
    min: min(list),
    max: max(list),
    q1Type7: quantile(list, 0.25),
    q3Type7: quantile(list, 0.75),
    q1Type6: quantileType6(list, 0.25),
    q3Type6: quantileType6(list, 0.75),
    reason: list.length > 1 ? null : 'one-pair',
  };
}

/** The sample standard deviation (n - 1) of two or more values; exactly 0 where all are equal. */
export function sampleDeviation(values: number[]): number {
  if (min(values) === max(values)) return 0;
  const centre = mean(values);
  const squares = values.reduce((total, value) => total + (value - centre) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1));
}

/**
 * The quantile at the place p(n + 1) among the sorted values, between them by straight line and never beyond the ends:
 * type 6 of Hyndman and Fan, Sample Quantiles in Statistical Packages (1996).
 */
function quantileType6(values: readonly number[], p: number): number {
  const sorted = [...values].sort((left, right) => left - right);
  const place = Math.min(Math.max(p * (sorted.length + 1), 1), sorted.length);
  const below = sorted[Math.floor(place) - 1] ?? Number.NaN;
  const above = sorted[Math.ceil(place) - 1] ?? Number.NaN;
  return below + (place - Math.floor(place)) * (above - below);
}

/** The quantile by type 7 of values that are sorted already, such as many thousand resampled sums. */
export function sortedQuantile(sorted: Float64Array, p: number): number {
  const place = (sorted.length - 1) * p;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (place - Math.floor(place)) * (above - below);
}
