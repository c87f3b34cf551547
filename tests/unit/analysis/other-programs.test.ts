import { describe, expect, it } from 'vitest';
import { comparePaired } from '../../../lib/analysis/compare-paired.ts';
import { compareUnpaired } from '../../../lib/analysis/compare-unpaired.ts';
import { benjaminiHochberg } from '../../../lib/analysis/statistics/benjamini-hochberg.ts';
import { cohenKappa } from '../../../lib/analysis/statistics/cohen-kappa.ts';
import { cronbachAlpha } from '../../../lib/analysis/statistics/cronbach-alpha.ts';
import { holm } from '../../../lib/analysis/statistics/holm.ts';
import { PairedComparison } from '../../../lib/schema/paired-comparison.ts';
import { type OtherCase, otherCases } from '../../fixtures/reference-cases.ts';
import { departuresFrom } from './reference.ts';

function resultOf(entry: OtherCase): object {
  switch (entry.kind) {
    case 'paired':
      return comparePaired(entry.pre, entry.post, { step: 1 / entry.scale });
    case 'unpaired':
      return compareUnpaired(entry.pre, entry.post, { step: 1 / entry.scale });
    case 'holm':
      return { holm: holm(entry.p), benjaminiHochberg: benjaminiHochberg(entry.p) };
    case 'alpha':
      return cronbachAlpha(entry.items);
    case 'kappa':
      return cohenKappa(entry.a, entry.b, entry.levels);
  }
}

// One test a kind, which names the cases that depart: n from 1 to 500, extremes among them.
describe('beside R and scipy', () => {
  it.each([
    ['paired', 97],
    ['unpaired', 12],
    ['holm', 6],
    ['alpha', 8],
    ['kappa', 6],
  ] as const)('every figure agrees: %s, %i cases', (kind, count) => {
    const cases = otherCases.filter((entry) => entry.kind === kind);
    const wrong = cases.flatMap((entry) =>
      departuresFrom(entry.expected, resultOf(entry)).map((departure) => `${entry.name} ${departure}`),
    );
    expect(wrong).toEqual([]);
    expect(cases).toHaveLength(count);
  });

  it('every paired comparison is a record of its schema', () => {
    const faults = otherCases.flatMap((entry) => {
      const parsed = entry.kind === 'paired' && PairedComparison.safeParse(resultOf(entry));
      return parsed && !parsed.success ? [`${entry.name}: ${parsed.error.message}`] : [];
    });
    expect(faults).toEqual([]);
  });
});
