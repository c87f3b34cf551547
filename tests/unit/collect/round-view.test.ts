import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isReadingOpen, type RoundViewInput, roundView } from '../../../lib/collect/round-view.ts';
import type { BundleObservation } from '../../../lib/schema/bundle.ts';
import { aBundleObservation, aCard, aPart, idOf, seatOf } from '../../fixtures/builders.ts';
import { seededRandom } from '../../fixtures/seeded-random.ts';

/** A part of each seat, holding one observation with these changes. */
function partsOf(seats: readonly number[], changes: Partial<BundleObservation> = {}) {
  return seats.map((seat, index) =>
    aPart({
      seat: seatOf(seat),
      part: idOf(`part-${seat}-${index}`),
      observations: [aBundleObservation({ id: idOf(`by-${seat}-${index}`), ...changes })],
    }),
  );
}

function view(parts: RoundViewInput['parts'], changes: Partial<RoundViewInput> = {}) {
  return roundView({ card: aCard(), parts, random: seededRandom(), ...changes });
}

function opened(parts: RoundViewInput['parts'], changes: Partial<RoundViewInput> = {}) {
  const shown = view(parts, changes);
  if (shown.reading === 'locked') throw new Error('reading is locked');
  return shown;
}

describe('roundView', () => {
  it('shows nothing before k seats are there but whether there are any', () => {
    expect(view([])).toEqual({ reading: 'locked', k: 3, seats: 'none' });
    expect(view(partsOf([1, 1, 2]))).toEqual({ reading: 'locked', k: 3, seats: 'fewer' });
    expect(view(partsOf([1, 2, 3])).reading).toBe('open');
  });

  it('does not count a seat that withdrew everything', () => {
    const [first, ...rest] = partsOf([1, 2, 3]);
    expect(isReadingOpen([{ ...(first ?? aPart()), observations: [] }, ...rest], 3)).toBe(false);
  });

  it('stays locked for a higher policy, and for a higher promise', () => {
    const three = partsOf([1, 2, 3]);
    expect(view(three, { policy: { minContributors: 4 } }).reading).toBe('locked');
    expect(view(three.map((part) => ({ ...part, promised: 4 }))).reading).toBe('locked');
  });

  it('says who wrote about what as words, by consultant, domain and kind', () => {
    const [one, two] = opened([
      ...partsOf([1, 2, 3]),
      ...partsOf([4, 5], { domain: 'juniors', kind: 'keep' }),
      ...partsOf([6], { domain: 'juniors', kind: 'change' }),
    ]).consultants;
    expect(one?.all).toBe('k-or-more');
    expect(one?.domains.slice(0, 3)).toEqual([
      { domain: 'technology', all: 'k-or-more', keep: 'k-or-more', change: 'none' },
      { domain: 'clinical-practice', all: 'none', keep: 'none', change: 'none' },
      { domain: 'juniors', all: 'k-or-more', keep: 'fewer', change: 'fewer' },
    ]);
    expect(two?.all).toBe('none');
  });

  it('says how many may talk, and where there is no brief', () => {
    const consultants = [6, 5, 4].map((fellows) => ({ id: idOf(`of-${fellows}`), name: 'Dr A', fellows }));
    const rows = opened(partsOf([1, 2, 3], { consultant: idOf('of-6') }), { card: aCard({ consultants }) });
    expect(rows.consultants.map(({ brief, mayTalk }) => [brief, mayTalk])).toEqual([
      [true, 2],
      [true, 1],
      [false, null],
    ]);
  });

  it('hides an echo that found nobody from the observations and from every count', () => {
    const echo = partsOf([4], { domain: 'improvement', kind: 'change', share: 'echo-only', text: 'teapot' });
    const shown = opened([...partsOf([1, 2, 3]), ...echo]);
    expect(JSON.stringify(shown)).not.toContain('teapot');
    expect(shown).toEqual(opened(partsOf([1, 2, 3])));
  });

  it('shuffles the observations, and shows each once though two parts of a seat hold it', () => {
    const parts = partsOf([1, 2, 3, 4, 5, 6]);
    const twice = parts.map((part) => ({ ...part, part: idOf(`again-${part.part.slice(0, 8)}`) }));
    const ids = opened([...parts, ...twice]).observations.map(({ id }) => id);
    expect(ids).toHaveLength(6);
    const orders = [1, 2, 3].map((seed) => opened(parts, { random: seededRandom(seed) }).observations);
    expect(new Set(orders.map((order) => order.map(({ id }) => id).join())).size).toBeGreaterThan(1);
  });

  it('never says a number of fellows above the words', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 3, maxLength: 20 }), (seats) => {
        fc.pre(new Set(seats).size >= 3);
        const { consultants, seats: word } = opened(partsOf(seats));
        expect(word).toBe('k-or-more');
        expect(consultants[0]?.domains[0]?.keep).toBe('k-or-more');
      }),
    );
  });
});
