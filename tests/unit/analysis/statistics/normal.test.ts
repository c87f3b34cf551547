import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalTwoSidedP, normalUpperTail } from '../../../../lib/analysis/statistics/normal.ts';

// The C library's erfc(z / sqrt 2) / 2.
const UPPER_TAILS: readonly (readonly [number, number])[] = [
  [0, 0.5],
  [0.5, 0.3085375387259869],
  [1, 0.15865525393145707],
  [1.959963984540054, 0.02500000000000002],
  [2.999, 0.0013543365337271066],
  [3, 0.0013498980316300957],
  [3.001, 0.0013454728250849683],
  [5, 2.866515718791946e-7],
  [8, 6.220960574271819e-16],
  [20, 2.7536241186063314e-89],
];

describe('the normal upper tail', () => {
  it.each(UPPER_TAILS)('agrees with the error function at %f', (z, tail) => {
    expect(Math.abs(normalUpperTail(z) / tail - 1)).toBeLessThan(1e-12);
  });

  it('and its mirror image make 1', () => {
    fc.assert(
      fc.property(fc.double({ min: -8, max: 8, noNaN: true }), (z) => {
        expect(normalUpperTail(z) + normalUpperTail(-z)).toBeCloseTo(1, 12);
      }),
    );
  });

  it('gives the same two-sided p for either sign, 1 in the middle', () => {
    expect(normalTwoSidedP(-1.5)).toBe(normalTwoSidedP(1.5));
    expect(normalTwoSidedP(0)).toBe(1);
  });
});
