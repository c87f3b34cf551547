import { describe, expect, it } from 'vitest';
import { encodeRoundCard, isCohortTooSmall, RoundCard } from '../../../lib/schema/round-card.ts';
import { aCard } from '../../fixtures/builders.ts';

/** The same key with its last character changed, as a slip of the pen would. */
function miscopied(recipient: string): string {
  return recipient.slice(0, -1) + (recipient.endsWith('q') ? 'p' : 'q');
}

describe('RoundCard', () => {
  it.each<[string, object]>([
    ['a threshold under three', { minContributors: 2 }],
    ['a day that is none', { opens: '2026-02-30' }],
    ['closing before it opens', { opens: '2026-12-12' }],
    ['no consultant', { consultants: [] }],
    ['one consultant twice', { consultants: [aCard().consultants[0], aCard().consultants[0]] }],
    ['seats that are not sorted', { seats: ['1'.repeat(64), '0'.repeat(64)] }],
    ['one seat twice', { seats: ['0'.repeat(64), '0'.repeat(64)] }],
    ['no seat', { seats: [] }],
    ['a secret key in place of a recipient', { recipient: `AGE-SECRET-KEY-1${'Q'.repeat(58)}` }],
    ['a recipient with one character miscopied', { recipient: miscopied(aCard().recipient) }],
    ['a holding time over two weeks', { holdingHours: 337 }],
    ['a title of white space', { title: '  ' }],
    ['a key it does not name', { secret: 'x' }],
  ])('refuses %s', (_, changes) => {
    expect(RoundCard.safeParse({ ...aCard(), ...changes }).success).toBe(false);
  });

  it('is encoded the same whatever the order of its keys', () => {
    const reversed = RoundCard.parse(Object.fromEntries(Object.entries(aCard()).toReversed()));
    expect(encodeRoundCard(reversed)).toBe(encodeRoundCard(aCard()));
    expect(encodeRoundCard(aCard())).not.toMatch(/\n/);
  });
});

it('finds a cohort too small below two more than the threshold', () => {
  const sizes = [1, 4, 5, 6].map((fellows) => isCohortTooSmall({ id: '', name: '', fellows }, 3));
  expect(sizes).toEqual([true, true, false, false]);
});
