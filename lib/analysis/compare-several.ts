import type { PairedComparison } from '../schema/paired-comparison.ts';
import { comparePaired } from './compare-paired.ts';
import { holm } from './statistics/holm.ts';

/** Scores of one outcome, of the same people before and after. */
export interface PairedScores {
  readonly pre: readonly number[];
  readonly post: readonly number[];
  readonly step: number;
}

/**
 * Compares several outcomes and adjusts their exact signed-rank p (zeros by Pratt) by Holm, in the order given. An
 * outcome without such a p stays in the family, and has none adjusted. Throws as `comparePaired` does.
 */
export function compareSeveral(
  outcomes: readonly PairedScores[],
): { readonly comparison: PairedComparison; readonly pHolm: number | null }[] {
  const comparisons = outcomes.map(({ pre, post, step }) => comparePaired(pre, post, { step }));
  const adjusted = holm(comparisons.map(({ wilcoxonPratt }) => wilcoxonPratt.pExact));
  return comparisons.map((comparison, index) => ({ comparison, pHolm: adjusted[index] ?? null }));
}
