import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benjaminiHochberg } from '../../../../lib/analysis/statistics/benjamini-hochberg.ts';
import { holm } from '../../../../lib/analysis/statistics/holm.ts';
import { holmCases } from '../../../fixtures/reference-cases.ts';
import { departuresFrom } from '../reference.ts';

describe("Holm's adjustment", () => {
  it.each(holmCases)('and that of the false discovery rate agree with R and statsmodels: $name', (entry) => {
    const result = { holm: holm(entry.p), benjaminiHochberg: benjaminiHochberg(entry.p) };
    expect(departuresFrom(entry.expected, result)).toEqual([]);
  });

  it('keeps a withheld outcome in the family, so that the other pays for both', () => {
    expect(holm([0.03125, null])).toEqual([0.0625, null]);
    expect(holm([null, 0.03125])).toEqual([null, 0.0625]);
  });

  it('is empty for an empty family and never above 1', () => {
    expect(holm([])).toEqual([]);
    expect(holm([0.9, 0.8])).toEqual([1, 1]);
  });

  it('keeps the order of the p-values, never lowers one, and leaves the largest as the family lets it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 }),
        (list) => {
          const adjusted = holm(list).map((p) => p ?? Number.NaN);
          const order = list.map((_, index) => index).sort((a, b) => (list[a] ?? 0) - (list[b] ?? 0));
          const inOrder = order.map((index) => adjusted[index] ?? Number.NaN);
          expect(inOrder).toEqual([...inOrder].sort((a, b) => a - b));
          expect(adjusted.every((p, index) => p >= (list[index] ?? 0) && p <= 1)).toBe(true);
        },
      ),
    );
  });
});
