import { smallestWholes } from './smallest-wholes.ts';
import { sum } from './sum.ts';

/** The most additions spent on counting through: two groups of a hundred people and many scores. */
const MOST_WORK = 800_000_000;

/**
 * The exact two-sided p of a rank sum: the share of all ways to give `first` of the doubled midranks to one group
 * whose sum is as far from its mean as the observed one, which is that of the first `first` ranks. Both tails are
 * summed themselves and never taken from 1. Null where counting through would take too long.
 */
export function exactRankSumP(doubledRanks: readonly number[], first: number): number | null {
  const scores = fromZero(doubledRanks);
  const size = Math.min(first, scores.length - first);
  const observed = sum(scores.slice(0, first));
  const mean = (sum(scores) * first) / scores.length;
  const highest = sum([...scores].sort((a, b) => b - a).slice(0, size));
  if (scores.length * size * (highest + 1) > MOST_WORK) return null;
  const probabilities = sumProbabilities(scores, size, highest);
  const distance = Math.abs(observed - mean);
  // Of the smaller group the sum is as far from its own mean, on the other side where it is not the observed one.
  const middle = (sum(scores) * size) / scores.length;
  const isFar = (total: number) => Math.abs(total - middle) >= distance - ROUNDING;
  return Math.min(
    1,
    probabilities.reduce((p, probability, total) => (isFar(total) ? p + probability : p), 0),
  );
}

/** Sums are whole and means are fractions of the number of people: nearer than this they are equal. */
const ROUNDING = 1e-7;

/** The same ranks as the smallest whole numbers from 0 with the same spacing: fewer sums to count through. */
function fromZero(ranks: readonly number[]): number[] {
  const lowest = Math.min(...ranks);
  return smallestWholes(ranks.map((rank) => rank - lowest)).wholes;
}

/**
 * The probabilities of the sums 0 to `highest` of `size` scores drawn without putting back. The scores are gone
 * through one by one, lowest first; at each, whoever still has a place to fill takes it with the share of places among
 * the scores that are left. Row j holds the sums of j scores taken, and only sums that j such scores can have are
 * gone through.
 */
function sumProbabilities(scores: readonly number[], size: number, highest: number): Float64Array {
  const rows = Array.from({ length: size + 1 }, () => new Float64Array(highest + 1));
  for (const start of rows.slice(0, 1)) start[0] = 1;
  const rising = [...scores].sort((a, b) => a - b);
  const sums = runningSums(rising);
  for (const [index, score] of rising.entries()) {
    const left = rising.length - index;
    const [fewest, most] = [Math.max(0, size - left + 1), Math.min(size, index + 1)];
    // From the fullest row down, so that each still reads what the row before it held without this score.
    for (let taken = most; taken >= fewest; taken--) {
      const [from, to] = [sums[taken] ?? 0, (sums[index + 1] ?? 0) - (sums[index + 1 - taken] ?? 0)];
      const free = (size - taken) / left;
      passScore(rows[taken], rows[taken - 1], { score, from, to, free, take: free + 1 / left });
    }
  }
  return rows[size] ?? new Float64Array(0);
}

/** The sums of the first 0, 1, 2, ... values. */
function runningSums(values: readonly number[]): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (const [index, value] of values.entries()) sums[index + 1] = (sums[index] ?? 0) + value;
  return sums;
}

interface Pass {
  readonly score: number;
  /** The lowest and the highest sum of the row, this score included. */
  readonly from: number;
  readonly to: number;
  /** The share of places still free in this row, and in the row before it, among the scores that are left. */
  readonly free: number;
  readonly take: number;
}

/** A row after one more score was passed: left lying by those who hold so many already, taken by those with one fewer. */
function passScore(row: Float64Array | undefined, fewer: Float64Array | undefined, pass: Pass): void {
  const { score, from, to, free, take } = pass;
  if (row === undefined) return;
  const stay = 1 - free;
  if (fewer !== undefined)
    for (let total = to; total >= Math.max(from, score); total--)
      row[total] = (row[total] ?? 0) * stay + (fewer[total - score] ?? 0) * take;
  const untaken = fewer === undefined ? to : Math.min(to, score - 1);
  for (let total = untaken; total >= from; total--) row[total] = (row[total] ?? 0) * stay;
}
