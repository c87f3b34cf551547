import type { StandardizedChange } from '../../schema/paired-comparison.ts';
import { logGamma } from './log-gamma.ts';
import { noncentralityAt } from './noncentral-t.ts';
import { sum } from './sum.ts';
import { sampleDeviation } from './summary.ts';

/** What is left outside the interval at either end. */
const TAIL = 0.025;

const NONE = {
  dz: null,
  dzCiLow: null,
  dzCiHigh: null,
  hedgesJ: null,
  hedgesGz: null,
  gzCiLow: null,
  gzCiHigh: null,
};

/**
 * The mean difference in standard deviations of the differences: Cohen's dz with the 95 % interval from the noncentral
 * t distribution (Cumming and Finch, Educational and Psychological Measurement 61, 2001), and Hedges' g, which is dz
 * times the exact J (Hedges, Journal of Educational Statistics 6, 1981). Null for one pair (`one-pair`) and for equal
 * differences (`no-spread`); g needs three pairs (`two-pairs`), since with one degree of freedom dz has no mean that
 * could be corrected.
 */
export function standardizedChange(steps: readonly number[]): StandardizedChange {
  const n = steps.length;
  if (n < 2) {
    const reason = n === 0 ? 'no-pairs' : 'one-pair';
    return { ...NONE, dzReason: reason, hedgesReason: reason };
  }
  const deviation = sampleDeviation([...steps]);
  if (deviation === 0) return { ...NONE, dzReason: 'no-spread', hedgesReason: 'no-spread' };
  const root = Math.sqrt(n);
  const dz = sum(steps) / n / deviation;
  const end = (p: number) => {
    const delta = noncentralityAt(dz * root, n - 1, p);
    return delta === null ? null : delta / root;
  };
  const found = { dz, dzCiLow: end(1 - TAIL), dzCiHigh: end(TAIL), dzReason: null };
  return { ...found, ...corrected(found, n - 1) };
}

function corrected(
  { dz, dzCiLow, dzCiHigh }: { dz: number; dzCiLow: number | null; dzCiHigh: number | null },
  df: number,
) {
  const { hedgesJ, hedgesGz, gzCiLow, gzCiHigh } = NONE;
  if (df === 1) return { hedgesJ, hedgesGz, gzCiLow, gzCiHigh, hedgesReason: 'two-pairs' as const };
  const j = correction(df);
  const times = (end: number | null) => (end === null ? null : end * j);
  return {
    hedgesJ: j,
    hedgesGz: dz * j,
    gzCiLow: times(dzCiLow),
    gzCiHigh: times(dzCiHigh),
    hedgesReason: null,
  };
}

/** Hedges' J: gamma(df / 2) over the root of df / 2 times gamma((df - 1) / 2). */
function correction(df: number): number {
  return Math.exp(logGamma(df / 2) - logGamma((df - 1) / 2)) / Math.sqrt(df / 2);
}
