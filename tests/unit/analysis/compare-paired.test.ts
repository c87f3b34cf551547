import { describe, expect, it } from 'vitest';
import { comparePaired } from '../../../lib/analysis/compare-paired.ts';
import { PairedComparison } from '../../../lib/schema/paired-comparison.ts';
import { type PairedCase, pairedCases } from '../../fixtures/reference-cases.ts';
import { departuresFrom, leaves } from './reference.ts';

function compare({ pre, post, scale }: PairedCase) {
  return comparePaired(pre, post, { step: 1 / scale });
}

describe('a paired comparison', () => {
  it.each(pairedCases)('agrees with the reference in every figure, and has each: $name', (entry) => {
    expect(departuresFrom(entry.expected, compare(entry))).toEqual([]);
  });

  it.each(pairedCases)('is a record of its schema, which refuses NaN: $name', (entry) => {
    expect(PairedComparison.safeParse(compare(entry)).error).toBeUndefined();
  });

  it.each(pairedCases)('gives a reason beside each figure that is null: $name', (entry) => {
    const reasons = leaves(compare(entry)).flatMap(([path, value]) =>
      /eason$/.test(path) && value !== null ? [value] : [],
    );
    const missing = leaves(compare(entry)).filter(([path, value]) => !/eason$/.test(path) && value === null);
    expect(missing.length > 0).toBe(reasons.length > 0);
  });

  it('says "no-pairs" beside every figure when nobody answered twice', () => {
    const empty = comparePaired([], [], { step: 1 });
    const figures = leaves(empty).filter(([path]) => !/(^|[.])n|eason$|resamples|seed/.test(path));
    expect(figures.filter(([, value]) => value !== null)).toEqual([]);
    expect(leaves(empty).flatMap(([path, value]) => (/eason$/.test(path) ? [value] : []))).toEqual(
      Array.from({ length: 15 }, () => 'no-pairs'),
    );
  });

  it('says why a figure is missing: one pair has no spread, unchanged pairs have no direction', () => {
    expect(comparePaired([12], [17], { step: 1 }).diff).toMatchObject({ sd: null, reason: 'one-pair' });
    const unchanged = comparePaired([2, 3, 4], [2, 3, 4], { step: 1 });
    expect(unchanged.wilcoxonPratt).toMatchObject({ z: null, pExact: 1, reason: 'no-change' });
    expect(unchanged.effect).toMatchObject({ rankBiserialPrattNonZero: null, reason: 'no-change' });
    expect(unchanged.effect).toMatchObject({ dz: null, dzReason: 'no-spread' });
    expect(comparePaired([0, 0], [1, 3], { step: 1 }).effect).toMatchObject({
      dzReason: null,
      hedgesGz: null,
      hedgesReason: 'two-pairs',
    });
  });

  it('counts through scores of any fineness for 32 changed pairs, and says "too-fine" beyond', () => {
    const rises = (pairs: number) => Array.from({ length: pairs }, (_, index) => 900_001 * index + 1);
    const few = comparePaired([0, 0, 0], [-3_000_001, 9_000_003, 5_000_011], { step: 1 });
    expect(few.signFlipMeanDiff).toEqual({ pExact: 0.5, reason: null });
    const many = comparePaired(
      rises(33).map(() => 20_000_000),
      rises(33),
      { step: 1 },
    );
    expect(many.signFlipMeanDiff).toEqual({ pExact: null, reason: 'too-fine' });
    expect(many.wilcoxonPratt.pExact).toBeGreaterThan(0);
  });

  it('says "too-large" where two groups are too many to count through, and keeps the normal p', () => {
    const rising = Array.from({ length: 300 }, (_, index) => index);
    const { mannWhitneyIfUnpaired } = comparePaired(
      rising,
      rising.map((score) => score * 1.5),
      { step: 0.5 },
    );
    expect(mannWhitneyIfUnpaired).toMatchObject({ pExact: null, reason: 'too-large' });
    expect(mannWhitneyIfUnpaired.pAsymptotic).toBeGreaterThan(0);
  });

  it('ties 0.4 - 0.1 with 0.6 - 0.3 and prints 0.3', () => {
    const { diff, wilcoxonPratt } = comparePaired([0.1, 0.3], [0.4, 0.6], { step: 0.1 });
    expect(diff).toMatchObject({ mean: 0.3, sd: 0, min: 0.3, max: 0.3 });
    expect(wilcoxonPratt.wPlus).toBe(3);
  });

  it('throws on what no data can contain: unequal lists, a score that is no number, a step of 0', () => {
    expect(() => comparePaired([1], [1, 2], { step: 1 })).toThrow(RangeError);
    expect(() => comparePaired([1], [Number.NaN], { step: 1 })).toThrow(RangeError);
    expect(() => comparePaired([1], [2], { step: 0 })).toThrow(RangeError);
  });
});
