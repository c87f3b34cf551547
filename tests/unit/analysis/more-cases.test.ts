import { describe, expect, it } from 'vitest';
import { comparePaired } from '../../../lib/analysis/compare-paired.ts';
import { compareUnpaired } from '../../../lib/analysis/compare-unpaired.ts';
import { PairedComparison } from '../../../lib/schema/paired-comparison.ts';
import { moreCases } from '../../fixtures/reference-cases.ts';
import { departuresFrom } from './reference.ts';

// Made by scripts/reference-cases/make_cases.py with scipy, numpy and whole numbers: another program, by the same
// conventions. One test for all of a kind, which names the cases that depart.
describe('beside another program', () => {
  it('paired comparisons of 1 to 500 pairs agree in every figure, extremes among them', () => {
    const paired = moreCases.filter(({ kind }) => kind === 'paired');
    const wrong = paired.flatMap(({ name, pre, post, scale, expected }) => {
      const result = comparePaired(pre, post, { step: 1 / scale });
      expect(PairedComparison.safeParse(result).error, name).toBeUndefined();
      return departuresFrom(expected, result).map((departure) => `${name} ${departure}`);
    });
    expect(wrong).toEqual([]);
    expect(paired.length).toBeGreaterThan(100);
  });

  it('unpaired comparisons agree in every figure', () => {
    const unpaired = moreCases.filter(({ kind }) => kind === 'unpaired');
    const wrong = unpaired.flatMap(({ name, pre, post, scale, expected }) =>
      departuresFrom(expected, compareUnpaired(pre, post, { step: 1 / scale })).map(
        (departure) => `${name} ${departure}`,
      ),
    );
    expect(wrong).toEqual([]);
    expect(unpaired).not.toEqual([]);
  });
});
