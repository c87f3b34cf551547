import { describe, expect, it } from 'vitest';
import { compareUnpaired } from '../../../../lib/analysis/compare-unpaired.ts';
import { cohenKappa } from '../../../../lib/analysis/statistics/cohen-kappa.ts';
import { cronbachAlpha } from '../../../../lib/analysis/statistics/cronbach-alpha.ts';
import { Reliability } from '../../../../lib/schema/reliability.ts';
import { alphaCases, kappaCases, unpairedCases } from '../../../fixtures/reference-cases.ts';
import { departuresFrom } from '../reference.ts';

describe('a comparison of two groups of people', () => {
  it.each(unpairedCases)(
    'agrees with the reference in every figure: $name',
    ({ pre, post, scale, expected }) => {
      expect(departuresFrom(expected, compareUnpaired(pre, post, { step: 1 / scale }))).toEqual([]);
    },
  );

  it('says "no-pairs" where one group is empty, and throws on what is no score', () => {
    const { mannWhitney } = compareUnpaired([1, 2], [], { step: 1 });
    expect(mannWhitney).toMatchObject({ n: [2, 0], u: null, pExact: null, reason: 'no-pairs' });
    expect(() => compareUnpaired([Number.NaN], [1], { step: 1 })).toThrow(RangeError);
    expect(() => compareUnpaired([1], [1], { step: 0 })).toThrow(RangeError);
  });
});

describe("Cronbach's alpha", () => {
  it.each(alphaCases)('agrees with the reference in every figure: $name', ({ items, expected }) => {
    expect(departuresFrom(expected, cronbachAlpha(items))).toEqual([]);
  });

  it('is null with its reason for nobody, one person, and totals that do not differ', () => {
    const reasons = [
      [],
      [[1, 2]],
      [
        [1, 2],
        [2, 1],
      ],
    ].map((people) => cronbachAlpha(people).reason);
    expect(reasons).toEqual(['no-pairs', 'one-pair', 'no-spread']);
    expect(Reliability.safeParse(cronbachAlpha([])).error).toBeUndefined();
  });

  it('keeps an item that everybody answers alike, and counts it', () => {
    const { constantItems, alpha } = cronbachAlpha([
      [1, 2, 3],
      [2, 3, 3],
      [4, 4, 3],
    ]);
    expect(constantItems).toBe(1);
    expect(alpha).toBeLessThan(1);
  });

  it('throws where people differ in the number of items, or there is one alone', () => {
    expect(() => cronbachAlpha([[1, 2], [1]])).toThrow(RangeError);
    expect(() => cronbachAlpha([[1], [2]])).toThrow(RangeError);
  });
});

describe("Cohen's kappa", () => {
  it.each(kappaCases)('agrees with the reference in every figure: $name', ({ a, b, levels, expected }) => {
    expect(departuresFrom(expected, cohenKappa(a, b, levels))).toEqual([]);
  });

  it('is null with its reason where nothing is coded, and where one level alone was used', () => {
    expect(cohenKappa([], [], ['yes', 'no'])).toMatchObject({ kappa: null, reason: 'nothing-coded' });
    const alike = cohenKappa(['yes', 'yes'], ['yes', 'yes'], ['yes', 'no']);
    expect(alike).toMatchObject({ kappa: null, observedAgreement: 1, reason: 'one-level' });
  });

  it('throws where the coders coded different numbers of things, or with a level that is not listed', () => {
    expect(() => cohenKappa(['yes'], [], ['yes'])).toThrow(RangeError);
    expect(() => cohenKappa(['maybe'], ['yes'], ['yes'])).toThrow(RangeError);
  });
});
