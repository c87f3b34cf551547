import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hodgesLehmann } from '../../../../lib/analysis/statistics/hodges-lehmann.ts';
import { mannWhitney } from '../../../../lib/analysis/statistics/mann-whitney.ts';
import { noncentralityAt, noncentralT } from '../../../../lib/analysis/statistics/noncentral-t.ts';
import { normalQuantile, normalUpperTail } from '../../../../lib/analysis/statistics/normal.ts';
import { doubledMidranks } from '../../../../lib/analysis/statistics/ranks.ts';
import { monotoneRoot } from '../../../../lib/analysis/statistics/root.ts';
import { studentQuantile, studentTwoSidedP } from '../../../../lib/analysis/statistics/student-t.ts';
import { subsetSumShare } from '../../../../lib/analysis/statistics/subset-sums.ts';

const scores = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 6 });

/** The definition itself: the share of all ways to choose so many ranks whose sum is as far from the mean. */
function enumeratedP(ranks: readonly number[], size: number): number {
  const total = (chosen: readonly number[]) => chosen.reduce((sum, rank) => sum + rank, 0);
  const ways = ranks.reduce<number[][]>((all, rank) => all.flatMap((way) => [way, [...way, rank]]), [[]]);
  const sums = ways.filter((way) => way.length === size).map(total);
  const mean = (total(ranks) * size) / ranks.length;
  const distance = Math.abs(total(ranks.slice(0, size)) - mean);
  return sums.filter((sum) => Math.abs(sum - mean) >= distance - 1e-9).length / sums.length;
}

describe('the exact Mann-Whitney p', () => {
  it('is the share of all ways to share out the midranks, with ties, for groups of any two sizes', () => {
    fc.assert(
      fc.property(scores, scores, (pre, post) => {
        const p = enumeratedP(doubledMidranks([...pre, ...post]), pre.length);
        expect(mannWhitney(pre, post, 1).pExact).toBeCloseTo(p, 12);
      }),
    );
  });

  it('does not change when the groups change places, and U then counts from the other end', () => {
    fc.assert(
      fc.property(scores, scores, (pre, post) => {
        const [forth, back] = [mannWhitney(pre, post, 1), mannWhitney(post, pre, 1)];
        expect(back.pExact).toBeCloseTo(forth.pExact ?? Number.NaN, 12);
        expect((forth.u ?? 0) + (back.u ?? 0)).toBe(pre.length * post.length);
      }),
    );
  });
});

describe('the share of subset sums', () => {
  it('is the one found by going through all subsets', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 1e9 }), { maxLength: 10 }),
        fc.nat({ max: 1e9 }),
        (weights, limit) => {
          const sums = weights.reduce<number[]>(
            (all, weight) => all.flatMap((sum) => [sum, sum + weight]),
            [0],
          );
          expect(subsetSumShare(weights, limit)).toBe(
            sums.filter((sum) => sum <= limit).length / sums.length,
          );
        },
      ),
    );
  });

  it('is not looked for beyond 32 weights', () => {
    expect(subsetSumShare(Array(33).fill(1), 4)).toBeNull();
  });
});

describe('the distributions', () => {
  it('give back the probability that a quantile was asked for', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-6, max: 0.999999, noNaN: true }),
        fc.integer({ min: 1, max: 600 }),
        (p, df) => {
          expect(normalUpperTail(-normalQuantile(p))).toBeCloseTo(p, 10);
          expect(studentTwoSidedP(studentQuantile(p, df) ?? Number.NaN, df)).toBeCloseTo(p, 10);
        },
      ),
    );
    expect(() => normalQuantile(0)).toThrow(RangeError);
  });

  it('of a noncentral t fall as the noncentrality rises, and are Student’s t without one', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 80, noNaN: true }),
        fc.integer({ min: 1, max: 499 }),
        fc.constantFrom(0.025, 0.5, 0.975),
        (t, df, p) => {
          expect(noncentralT(t, df, 0)).toBeCloseTo(1 - studentTwoSidedP(t, df) / 2, 9);
          const delta = noncentralityAt(t, df, p) ?? Number.NaN;
          expect(noncentralT(t, df, delta)).toBeCloseTo(p, 9);
        },
      ),
    );
  });

  it('have no root where a function never changes its sign', () => {
    expect(monotoneRoot(() => 1, 0, 1)).toBeNull();
  });
});

describe('the interval of the typical change', () => {
  it('of a thousand pairs and more is found by the normal distribution, near the counted one', () => {
    const steps = (pairs: number) => Array.from({ length: pairs }, (_, index) => (index * 37) % 101);
    const [counted, normal] = [hodgesLehmann(steps(1000), 1), hodgesLehmann(steps(1001), 1)];
    expect(normal.achievedLevel).toBeCloseTo(0.95, 4);
    expect(Math.abs((normal.ciLow ?? 0) - (counted.ciLow ?? 0))).toBeLessThanOrEqual(1);
  });
});
