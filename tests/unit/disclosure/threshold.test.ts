import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canHaveBrief,
  effectiveThreshold,
  highestThreshold,
  mayTalk,
  policyWithPromises,
} from '../../../lib/disclosure/threshold.ts';

const aThreshold = fc.integer({ min: 3, max: 20 });
const aPolicy = fc.option(fc.record({ minContributors: fc.option(fc.integer({ min: 0, max: 20 })) }));

describe('effectiveThreshold', () => {
  it('is at least the card, the policy and three, and no more than the highest of them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20 }), aPolicy, (minContributors, policy) => {
        const k = effectiveThreshold({ minContributors }, policy);
        expect([minContributors, policy?.minContributors ?? 0, 3]).toContain(k);
        expect(k).toBeGreaterThanOrEqual(minContributors);
        expect(k).toBeGreaterThanOrEqual(policy?.minContributors ?? 0);
        expect(k).toBeGreaterThanOrEqual(3);
      }),
    );
  });

  it('is raised by what a fellow was promised, and lowered by no promise', () => {
    fc.assert(
      fc.property(aThreshold, aPolicy, fc.array(aThreshold), (minContributors, policy, promised) => {
        const k = effectiveThreshold({ minContributors }, policyWithPromises(policy, promised));
        expect(k).toBe(Math.max(effectiveThreshold({ minContributors }, policy), ...promised));
      }),
    );
  });
});

describe('highestThreshold', () => {
  const card = (seats: number, ...cohorts: number[]) => ({
    minContributors: 3,
    seats: Array.from({ length: seats }, (_, seat) => String(seat)),
    consultants: cohorts.map((fellows, index) => ({ id: `${index}`, name: '', fellows })),
  });

  it('takes a brief from nobody who has one, and asks for no more than the seats there are', () => {
    const cohort = fc.integer({ min: 1, max: 30 });
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 30 }), fc.array(cohort, { minLength: 1 }), (seats, cohorts) => {
        const round = card(seats, ...cohorts);
        const highest = highestThreshold(round);
        expect(highest).toBeLessThanOrEqual(Math.max(3, seats));
        for (const consultant of round.consultants) {
          expect(canHaveBrief(consultant, highest)).toBe(canHaveBrief(consultant, 3));
        }
      }),
    );
  });

  it('is what the hospital asks for, whoever loses a brief by it', () => {
    expect(highestThreshold(card(10, 6), { minContributors: 5 })).toBe(5);
  });
});

describe('canHaveBrief', () => {
  it('asks for two fellows more than must stand behind a point', () => {
    const withFellows = (fellows: number) => canHaveBrief({ id: '', name: '', fellows }, 3);
    expect([4, 5, 6].map(withFellows)).toEqual([false, true, true]);
  });
});

/** Every subset of `size` fellows, as bit masks. */
function subsets(size: number): number[] {
  return Array.from({ length: 2 ** size }, (_, mask) => mask);
}

function bits(mask: number): number {
  return mask.toString(2).replaceAll('0', '').length;
}

/**
 * True where fellows who pool what they know (`talkers`, and which of them `wrote`) can be sure of some other fellow:
 * one who is among the writers in every way the k writers of a shown point could be made up.
 */
function talkersFindAWriter(cohort: number, k: number, talkers: number, wrote: number): boolean {
  const possible = subsets(cohort).filter(
    (mask) => bits(mask) >= k && (mask & talkers) === (wrote & talkers),
  );
  const inAll = possible.reduce((common, mask) => common & mask, 2 ** cohort - 1);
  return (inAll & ~talkers) !== 0;
}

describe('mayTalk', () => {
  const cases = [3, 4].flatMap((k) => [k + 2, k + 3, k + 4].map((cohort) => ({ cohort, k })));

  it.each(cases)('lets no writer be found by that many talkers (cohort $cohort, k $k)', ({ cohort, k }) => {
    const allowed = mayTalk(cohort, k) ?? 0;
    const groups = subsets(cohort).filter((talkers) => bits(talkers) <= allowed);
    const found = groups.filter((talkers) =>
      subsets(cohort).some(
        (wrote) => (wrote & ~talkers) === 0 && talkersFindAWriter(cohort, k, talkers, wrote),
      ),
    );
    expect(found).toEqual([]);
  });

  it.each(cases)('is the most: one talker more can find writers (cohort $cohort, k $k)', ({ cohort, k }) => {
    const talkers = 2 ** ((mayTalk(cohort, k) ?? 0) + 1) - 1;
    expect(talkersFindAWriter(cohort, k, talkers, 0)).toBe(true);
  });

  it('is two of six and one of five for a threshold of three, and nothing without a brief', () => {
    expect([6, 5, 4].map((cohort) => mayTalk(cohort, 3))).toEqual([2, 1, null]);
  });
});
