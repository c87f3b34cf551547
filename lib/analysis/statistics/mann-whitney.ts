import type { MannWhitney, NotComputable } from '../../schema/paired-comparison.ts';
import { normalTwoSidedP } from './normal.ts';
import { exactRankSumP } from './rank-sum-patterns.ts';
import { doubledMidranks } from './ranks.ts';
import { scorePoints } from './score-points.ts';
import { sum } from './sum.ts';

/** Half a rank: the usual correction for using a continuous distribution on ranks. */
const CONTINUITY = 0.5;

/**
 * The two-sided Wilcoxon-Mann-Whitney test of two lists of scores in whole steps, taken as two groups of people. `u` is
 * that of the second list, so that a rise gives a large one. `pExact` counts through all ways to share out the midranks,
 * so it holds with ties; it is null where there are too many to count (`too-large`). The normal p uses the variance
 * with ties, `pAsymptoticCC` is corrected for continuity besides; both are null where all scores are equal
 * (`no-spread`). Null all through where a list is empty (`no-pairs`).
 */
export function mannWhitney(pre: readonly number[], post: readonly number[], step: number): MannWhitney {
  const n: [number, number] = [pre.length, post.length];
  if (pre.length === 0 || post.length === 0) return { n, ...EMPTY };
  const ranks = doubledMidranks([...pre, ...post]);
  const product = pre.length * post.length;
  const u = sum(ranks.slice(pre.length)) / 2 - (post.length * (post.length + 1)) / 2;
  const deviation = deviationOf(ranks, product);
  const z = (correction: number) => normalP(u - product / 2, deviation, correction);
  const pExact = exactRankSumP(ranks, pre.length);
  return {
    n,
    u,
    pExact,
    pAsymptotic: z(0),
    pAsymptoticCC: z(CONTINUITY),
    rankBiserial: (2 * u) / product - 1,
    hodgesLehmannShift: shiftOf(pre, post, step),
    reason: reasonOf(deviation, pExact),
  };
}

const EMPTY = {
  u: null,
  pExact: null,
  pAsymptotic: null,
  pAsymptoticCC: null,
  rankBiserial: null,
  hodgesLehmannShift: null,
  reason: 'no-pairs' as const,
};

function reasonOf(deviation: number, pExact: number | null): NotComputable | null {
  if (deviation === 0) return 'no-spread';
  return pExact === null ? 'too-large' : null;
}

/** The standard deviation of U when the midranks are shared out by chance: their own spread says all of the ties. */
function deviationOf(ranks: readonly number[], product: number): number {
  const count = ranks.length;
  const mean = count + 1;
  const squares = sum(ranks.map((rank) => (rank - mean) ** 2)) / 4;
  return Math.sqrt((product * squares) / (count * (count - 1)));
}

function normalP(distance: number, deviation: number, correction: number): number | null {
  if (deviation === 0) return null;
  return normalTwoSidedP(Math.max(0, Math.abs(distance) - correction) / deviation);
}

/** The median of all differences between a score of the second list and one of the first. */
function shiftOf(pre: readonly number[], post: readonly number[], step: number): number {
  const shifts = new Float64Array(pre.length * post.length);
  for (const [row, after] of post.entries())
    for (const [column, before] of pre.entries()) shifts[row * pre.length + column] = after - before;
  shifts.sort();
  const at = (index: number) => shifts[index] ?? 0;
  return scorePoints((at((shifts.length - 1) >> 1) + at(shifts.length >> 1)) / 2, step);
}
