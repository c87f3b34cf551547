import type {
  NotComputable,
  SignedRankTest,
  SignedRankTestZerosDropped,
} from '../../schema/paired-comparison.ts';
import { normalTwoSidedP } from './normal.ts';
import { doubledMidranks } from './ranks.ts';
import { exactTwoSidedP } from './sign-patterns.ts';
import { sum } from './sum.ts';

/** Half a rank: the usual correction for using a continuous distribution on ranks. */
const CONTINUITY = 0.5;

/** What becomes of unchanged pairs: ranked with the others, then left out of the sums (Pratt); or never ranked. */
export type ZeroRule = 'pratt' | 'dropped';

/** Doubled midranks of the changed pairs, and how many of their points lie on the plus side. */
interface RankSums {
  readonly ranks: readonly number[];
  readonly plus: number;
  readonly minus: number;
}

/**
 * The two-sided Wilcoxon signed-rank test of differences in whole steps. `pExact` counts through all sign patterns of
 * the changed pairs with midranks kept, so it holds with ties and zeros; `z` and `pAsymptotic` use the variance of the
 * same patterns, the sum of squared midranks over 4. Without a changed pair the one pattern has p = 1 and `z` is null;
 * without a pair everything is null.
 */
export function signedRankTest(steps: readonly number[], zeros: ZeroRule): SignedRankTest {
  const none = steps.length === 0;
  const sums = rankSums(steps, zeros);
  const z = standardized(sums, 0);
  const pExact = none ? null : exactTwoSidedP(sums.ranks, sums.plus);
  return {
    wPlus: none ? null : sums.plus / 2,
    wMinus: none ? null : sums.minus / 2,
    z,
    pExact,
    pAsymptotic: z === null ? null : normalTwoSidedP(z),
    reason: reasonOf(steps.length, sums.ranks.length, pExact),
  };
}

/** The same test with unchanged pairs dropped, and the normal p corrected for continuity besides. */
export function signedRankTestZerosDropped(steps: readonly number[]): SignedRankTestZerosDropped {
  const corrected = standardized(rankSums(steps, 'dropped'), CONTINUITY);
  return {
    ...signedRankTest(steps, 'dropped'),
    pAsymptoticCC: corrected === null ? null : normalTwoSidedP(corrected),
  };
}

/**
 * Doubled rank sums of the plus and minus side under a zero rule; `all` is their sum had the zeros kept their ranks.
 */
export function rankSums(steps: readonly number[], zeros: ZeroRule): RankSums & { readonly all: number } {
  const kept = zeros === 'pratt' ? steps : steps.filter((difference) => difference !== 0);
  const all = doubledMidranks(kept.map(Math.abs));
  const on = (side: number) => all.filter((_, index) => Math.sign(kept[index] ?? 0) === side);
  return { ranks: [...on(1), ...on(-1)], plus: sum(on(1)), minus: sum(on(-1)), all: sum(all) };
}

/**
 * (W+ - E) / SD, with W+ moved towards E by `correction` ranks; null without a changed pair. In doubled ranks r,
 * W+ - E is (plus - minus) / 4 and SD the root of the sum of r^2, over 4.
 */
function standardized({ ranks, plus, minus }: RankSums, correction: number): number | null {
  if (ranks.length === 0) return null;
  const distance = plus - minus;
  const moved = distance - Math.sign(distance) * 4 * correction;
  return moved / Math.sqrt(sum(ranks.map((rank) => rank * rank)));
}

function reasonOf(pairs: number, changed: number, pExact: number | null): NotComputable | null {
  if (pairs === 0) return 'no-pairs';
  if (changed === 0) return 'no-change';
  return pExact === null ? 'too-large' : null;
}
