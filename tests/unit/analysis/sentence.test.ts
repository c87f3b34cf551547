import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePaired } from '../../../lib/analysis/compare-paired.ts';
import { changeAsText, pAsText, pointsAsText, sharesAsText } from '../../../lib/analysis/figures-as-text.ts';
import { limitSentence, outcomeSentence } from '../../../lib/analysis/sentence.ts';

const CONFIDENCE = { outcome: 'CONF', group: 'fellow', of: 35 } as const;

const change = (...differences: readonly number[]) =>
  comparePaired(
    differences.map(() => 10),
    differences.map((difference) => 10 + difference),
    { step: 1 },
  );

const limit = (...differences: readonly number[]) => {
  const comparison = change(...differences);
  return limitSentence(comparison, comparison.wilcoxonPratt.pExact);
};

describe('the sentence of an outcome', () => {
  it('says that none changed when none did, and then nothing of a p', () => {
    expect(outcomeSentence(CONFIDENCE, change(0, 0, 0))).toBe('None of the 3 fellows changed.');
    expect(limit(0, 0, 0)).toBeNull();
  });

  it('names a fall as a fall', () => {
    expect(outcomeSentence(CONFIDENCE, change(-2, -3, -4))).toBe(
      'All 3 fellows felt less able to speak honestly afterwards, typically by 3 of 35 points.',
    );
  });

  it('takes no side where as many went up as down', () => {
    expect(outcomeSentence(CONFIDENCE, change(2, -2, 0))).toBe(
      '1 of 3 fellows moved up, 1 moved the other way and 1 did not change; over all 3 the typical change is 0 of 35 points.',
    );
  });

  it('calls a p above .05 possible chance, a smaller one no proof of a cause', () => {
    expect(limit(3, 2, -1)).toMatch(/^A change like this can be chance: p is \.5\. With 3 pairs/);
    const clear = [9, 8, 7, 6, 5, 4, 3, 2, -1];
    expect(limit(...clear)).toBe(
      'Chance alone would seldom give this: p is .007813. It does not show the cause.',
    );
  });

  it('stops naming the smallest possible p once it limits nobody', () => {
    expect(limit(...Array.from({ length: 9 }, () => 1))).toMatch(
      /^With 9 pairs .* and still a small study\.$/,
    );
    expect(limit(...Array.from({ length: 10 }, () => 1))).toMatch(/^With 10 pairs .* they can show\.$/);
    expect(limit(...Array.from({ length: 12 }, () => 1))).toMatch(/^Chance alone/);
  });

  it('never says proved, caused, because, significant or effective', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 20 }),
        (differences) => {
          const said = `${outcomeSentence(CONFIDENCE, change(...differences))} ${limit(...differences) ?? ''}`;
          expect(said).not.toMatch(/prove|caused|because|significan|effective|NaN|null/i);
        },
      ),
    );
  });
});

describe('near the smallest p that so many pairs can give', () => {
  const differences = fc.array(fc.integer({ min: -3, max: 5 }), { minLength: 1, maxLength: 14 });

  it('says that a result is the strongest possible where it is, and only there', () => {
    fc.assert(
      fc.property(differences, (drawn) => {
        const { smallestP, wilcoxonPratt, nZero, n } = change(...drawn);
        const isFloor = n - nZero > 1 && wilcoxonPratt.pExact === smallestP && (smallestP ?? 0) > 0.001;
        expect(limit(...drawn)?.includes('the strongest result') ?? false).toBe(isFloor);
      }),
    );
  });

  it('never says that chance would seldom give what is judged above .05', () => {
    fc.assert(
      fc.property(differences, fc.double({ min: 0.0501, max: 1, noNaN: true }), (drawn, p) => {
        expect(limitSentence(change(...drawn), p) ?? '').not.toMatch(/seldom/);
      }),
    );
  });
});

describe('figures as text', () => {
  it('print a p without its leading 0, to four significant digits, and no p of 0', () => {
    expect([0.03125, 0.5, 1, 0.07787227630615234, 0.00003].map(pAsText)).toEqual([
      '.03125',
      '.5',
      '1',
      '.07787',
      'below .0001',
    ]);
  });

  it('print shares without a percentage under ten people', () => {
    expect([sharesAsText(3, 6), sharesAsText(0, 9), sharesAsText(12, 40)]).toEqual([
      '3 of 6',
      '0 of 9',
      '12 of 40 (30%)',
    ]);
  });

  it('print points to two decimals with a true minus sign, changes with their sign', () => {
    expect([26.5, 1.25, -1, 1 / 3].map(pointsAsText)).toEqual(['26.5', '1.25', '−1', '0.33']);
    expect([0.5, -1.5, 0].map(changeAsText)).toEqual(['+0.5', '−1.5', '0']);
  });
});
