import { describe, expect, it } from 'vitest';
import { comparePaired } from '../../../lib/analysis/compare-paired.ts';
import { PairedComparison } from '../../../lib/schema/paired-comparison.ts';
import { type PairedCase, pairedCases, tolerance } from '../../fixtures/reference-cases.ts';

/** Fields of ours that the reference does not have. */
const OURS_ALONE = /(^|\.)(reason|smallestP|smallestPReason)$/;

/** What the reference has and a paired comparison leaves out: all that needs a t distribution or a second sample. */
const LEFT_OUT = [
  'pairedT',
  'mannWhitneyIfUnpaired',
  'bootstrapBcaMeanDiff',
  'effect.dz',
  'effect.dzCiLow',
  'effect.dzCiHigh',
  'effect.hedgesJ',
  'effect.hedgesGz',
  'effect.gzCiLow',
  'effect.gzCiHigh',
];

function compare({ pre, post, scale }: PairedCase) {
  return comparePaired(pre, post, { step: 1 / scale });
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every number or null of a nested record, by dotted path. */
function leaves(record: Record<string, unknown>, prefix = ''): [string, unknown][] {
  return Object.entries(record).flatMap(([key, value]) =>
    isGroup(value) ? leaves(value, `${prefix}${key}.`) : [[`${prefix}${key}`, value] as [string, unknown]],
  );
}

function isClose(actual: unknown, expected: unknown, relative: number): boolean {
  if (typeof actual !== 'number' || typeof expected !== 'number') return actual === expected;
  const allowed = Math.abs(expected) < 1e-9 ? 1e-12 : relative * Math.abs(expected);
  return Math.abs(actual - expected) <= allowed;
}

function toleranceOf(path: string): number {
  if (path.endsWith('pExact')) return tolerance.exactP;
  return path.includes('pAsymptotic') ? tolerance.asymptoticP : tolerance.closedForm;
}

describe('a paired comparison', () => {
  it.each(pairedCases)('agrees with the reference in every figure: $name', (entry) => {
    const expected = new Map(leaves(entry.expected));
    const wrong = leaves(compare(entry))
      .filter(([path]) => !OURS_ALONE.test(path))
      .filter(([path, actual]) => !isClose(actual, expected.get(path), toleranceOf(path)));
    expect(wrong).toEqual([]);
  });

  it.each(pairedCases)(
    'leaves out nothing but what needs a t distribution or two samples: $name',
    (entry) => {
      const ours = new Set(leaves(compare(entry)).map(([path]) => path));
      const missing = leaves(entry.expected)
        .map(([path]) => path)
        .filter((path) => !/(^|\.)(by|[a-zA-Z]+By|note|alsoAccept)(\.|$)/.test(path))
        .filter(
          (path) => !ours.has(path) && !LEFT_OUT.some((left) => path === left || path.startsWith(`${left}.`)),
        );
      expect(missing).toEqual([]);
    },
  );

  it.each(pairedCases)('is a record of its schema, which refuses NaN: $name', (entry) => {
    expect(PairedComparison.safeParse(compare(entry)).error).toBeUndefined();
  });

  it('says "no-pairs" beside every figure when nobody answered twice', () => {
    const empty = comparePaired([], [], { step: 1 });
    const figures = leaves(empty).filter(([path]) => !/^n|eason$/.test(path));
    expect(figures.filter(([, value]) => value !== null)).toEqual([]);
    expect(leaves(empty).flatMap(([path, value]) => (/eason$/.test(path) ? [value] : []))).toEqual(
      Array.from({ length: 10 }, () => 'no-pairs'),
    );
  });

  it('says why a figure is missing: one pair has no spread, unchanged pairs have no direction', () => {
    expect(comparePaired([12], [17], { step: 1 }).diff).toMatchObject({ sd: null, reason: 'one-pair' });
    const unchanged = comparePaired([2, 3, 4], [2, 3, 4], { step: 1 });
    expect(unchanged.wilcoxonPratt).toMatchObject({ z: null, pExact: 1, reason: 'no-change' });
    expect(unchanged.effect).toMatchObject({ rankBiserialPrattNonZero: null, reason: 'no-change' });
    const fine = comparePaired([0, 0], [3e6, 9e6], { step: 1 });
    expect(fine.signFlipMeanDiff).toEqual({ pExact: 0.5, reason: null });
    expect(comparePaired([0, 0], [-3e6, 9e6], { step: 1 }).signFlipMeanDiff).toEqual({
      pExact: null,
      reason: 'too-fine',
    });
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
