import type { RankBiserial } from '../../schema/paired-comparison.ts';
import { rankSums } from './signed-rank.ts';

/**
 * The matched-pairs rank-biserial correlation (W+ - W-) / (W+ + W-) of Kerby, The Simple Difference Formula (2014): 1
 * where every changed pair went up, -1 where every one went down. PrattAll divides by all ranks, unchanged pairs
 * included. Null without a changed pair; PrattAll is then 0, and null only without a pair.
 */
export function rankBiserial(steps: readonly number[]): RankBiserial {
  const pratt = rankSums(steps, 'pratt');
  const dropped = rankSums(steps, 'dropped');
  return {
    rankBiserialZerosDropped: ratio(dropped.plus - dropped.minus, dropped.all),
    rankBiserialPrattNonZero: ratio(pratt.plus - pratt.minus, pratt.plus + pratt.minus),
    rankBiserialPrattAll: ratio(pratt.plus - pratt.minus, pratt.all),
    reason: steps.length === 0 ? 'no-pairs' : dropped.all === 0 ? 'no-change' : null,
  };
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
