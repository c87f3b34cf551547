import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePaired } from '../../../lib/analysis/compare-paired.ts';
import { doubledMidranks } from '../../../lib/analysis/statistics/ranks.ts';
import { PairedComparison } from '../../../lib/schema/paired-comparison.ts';

// Scores of a seven-row scale, few enough values for ties and unchanged pairs to be common.
const pairs = (longest: number) =>
  fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 })), {
    minLength: 1,
    maxLength: longest,
  });

const compare = (scores: readonly (readonly [number, number])[]) =>
  comparePaired(
    scores.map(([before]) => before),
    scores.map(([, after]) => after),
    { step: 1 },
  );

/** The definition itself: the share of all 2^k sign patterns at least as far from the middle as the observed one. */
function enumeratedP(weights: readonly number[], observed: number): number {
  const middle = weights.reduce((total, weight) => total + weight, 0) / 2;
  const sums = weights.reduce<number[]>((all, weight) => all.flatMap((one) => [one, one + weight]), [0]);
  const asFar = sums.filter((one) => Math.abs(one - middle) >= Math.abs(observed - middle));
  return asFar.length / sums.length;
}

describe('the exact tests', () => {
  it('give the share of sign patterns as far out, with ties and zeros, up to ten pairs', () => {
    fc.assert(
      fc.property(pairs(10), (scores) => {
        const differences = scores.map(([before, after]) => after - before);
        const changed = differences.filter((difference) => difference !== 0);
        const ofChanged = (ranks: readonly number[], all: readonly number[]) =>
          ranks.filter((_, index) => all[index] !== 0);
        const plus = (weights: readonly number[]) =>
          weights
            .filter((_, index) => (changed[index] ?? 0) > 0)
            .reduce((total, weight) => total + weight, 0);
        const pratt = ofChanged(doubledMidranks(differences.map(Math.abs)), differences);
        const dropped = doubledMidranks(changed.map(Math.abs));
        const sizes = changed.map(Math.abs);
        const ones = changed.map(() => 1);
        const result = compare(scores);
        expect(result.wilcoxonPratt.pExact).toBeCloseTo(enumeratedP(pratt, plus(pratt)), 12);
        expect(result.wilcoxonZerosDropped.pExact).toBeCloseTo(enumeratedP(dropped, plus(dropped)), 12);
        expect(result.signFlipMeanDiff.pExact).toBeCloseTo(enumeratedP(sizes, plus(sizes)), 12);
        expect(result.signTest.p).toBeCloseTo(enumeratedP(ones, plus(ones)), 12);
      }),
    );
  });

  it('never give a p below the smallest possible one, nor above 1', () => {
    fc.assert(
      fc.property(pairs(40), (scores) => {
        const { smallestP, wilcoxonPratt, wilcoxonZerosDropped, signTest, signFlipMeanDiff } =
          compare(scores);
        const all = [wilcoxonPratt.pExact, wilcoxonZerosDropped.pExact, signTest.p, signFlipMeanDiff.pExact];
        for (const p of all) {
          expect(p).toBeGreaterThanOrEqual(smallestP ?? Number.NaN);
          expect(p).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('reach the smallest possible p exactly when every changed pair goes the same way', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 60 }), (rises) => {
        const result = compare(rises.map((rise) => [0, rise]));
        expect(result.wilcoxonPratt.pExact).toBe(result.smallestP);
      }),
    );
  });

  it('stay exact for 500 pairs: all up is 2 / 2^500, and an even split is 1', () => {
    const rising = Array.from({ length: 500 }, (_, index) => [0, index + 1] as const);
    expect(compare(rising).wilcoxonPratt.pExact).toBe(2 ** -499);
    const even = Array.from(
      { length: 500 },
      (_, index) => [0, (index % 2 ? 1 : -1) * ((index >> 1) + 1)] as const,
    );
    expect(compare(even).wilcoxonPratt.pExact).toBe(1);
  });

  it('agree with the normal approximation within a thousandth for 500 pairs without ties', () => {
    const leaning = Array.from(
      { length: 500 },
      (_, index) => [0, (index % 9 < 5 ? 1 : -1) * (index + 1)] as const,
    );
    const { pExact, pAsymptotic } = compare(leaning).wilcoxonPratt;
    expect(pExact).toBeGreaterThan(0.001);
    expect(Math.abs((pExact ?? 1) - (pAsymptotic ?? 0))).toBeLessThan(0.001);
  });
});

describe('swapping before and after', () => {
  it('turns every sign and changes no p', () => {
    fc.assert(
      fc.property(pairs(30), (scores) => {
        const forth = compare(scores);
        const back = compare(scores.map(([before, after]) => [after, before]));
        expect(back.wilcoxonPratt.pExact).toBe(forth.wilcoxonPratt.pExact);
        expect(back.signFlipMeanDiff).toEqual(forth.signFlipMeanDiff);
        expect(back.wilcoxonPratt.wPlus).toBe(forth.wilcoxonPratt.wMinus);
        expect(back.hodgesLehmann.estimate).toBeCloseTo(-(forth.hodgesLehmann.estimate ?? Number.NaN), 12);
        expect(back.hodgesLehmann.ciLow).toBeCloseTo(-(forth.hodgesLehmann.ciHigh ?? Number.NaN), 12);
        expect(back.pre).toEqual(forth.post);
      }),
    );
  });
});

describe('every comparison', () => {
  it('is a record of its schema, with the estimate inside its interval', () => {
    fc.assert(
      fc.property(pairs(30), (scores) => {
        const result = compare(scores);
        expect(PairedComparison.safeParse(result).error).toBeUndefined();
        const { ciLow, estimate, ciHigh } = result.hodgesLehmann;
        expect([ciLow, estimate, ciHigh]).toEqual(
          [ciLow, estimate, ciHigh].sort((a, b) => Number(a) - Number(b)),
        );
      }),
    );
  });

  it('does not depend on the order of the pairs', () => {
    fc.assert(
      fc.property(pairs(20), (scores) => {
        const turned = compare([...scores].reverse());
        const straight = compare(scores);
        expect(turned.wilcoxonPratt).toEqual(straight.wilcoxonPratt);
        expect(turned.hodgesLehmann).toEqual(straight.hodgesLehmann);
      }),
    );
  });
});
