import { describe, expect, it } from 'vitest';
import { makeRound, type RoundForm } from '../../../lib/collect/make-round.ts';
import { LedRound } from '../../../lib/schema/led-round.ts';
import { utf8 } from '../../../lib/shared/bytes.ts';
import { seatDigest } from '../../../lib/vault/card-digest.ts';
import { openWith, sealTo } from '../../../lib/vault/sealed-file.ts';
import { OTHER_KEYS } from '../../fixtures/builders.ts';
import { unwrap } from '../../fixtures/result.ts';
import { seededRandom } from '../../fixtures/seeded-random.ts';

const form: RoundForm = {
  title: ' Gastroenterology, winter 2026 ',
  contact: 'The education team',
  opens: '2026-11-02',
  closes: '2026-12-11',
  consultants: [
    { name: 'Dr Helen Marsh', fellows: 6 },
    { name: 'Dr Small Cohort', fellows: 4 },
  ],
  minContributors: 3,
  holdingHours: 72,
  seats: 6,
  studyRecipient: OTHER_KEYS.recipient,
};

const make = (changes: Partial<RoundForm> = {}) => makeRound({ ...form, ...changes }, seededRandom());

describe('makeRound', () => {
  it('is a valid round with a card, seats to print, and no brief released', async () => {
    const round = unwrap(await make());
    expect(LedRound.parse(round)).toEqual(round);
    expect(round).toMatchObject({
      keySaved: false,
      released: [],
      card: { title: 'Gastroenterology, winter 2026' },
    });
  });

  it('lists the digests of its seats, sorted, and no seat', async () => {
    const { card, seats } = unwrap(await make());
    expect(new Set(seats).size).toBe(6);
    expect(card.seats).toEqual((await Promise.all(seats.map(seatDigest))).toSorted());
    for (const seat of seats) expect(JSON.stringify(card)).not.toContain(seat);
  });

  it('keeps the key that opens what is sealed to the card', async () => {
    const { card, identity } = unwrap(await make());
    const file = await sealTo(card.recipient, utf8('words'));
    expect(await openWith(identity, file)).toEqual({ ok: true, value: utf8('words') });
  });

  it('allows a consultant whose cohort is too small for a brief', async () => {
    expect(unwrap(await make()).card.consultants[1]?.fellows).toBe(4);
  });

  it.each<[string, Partial<RoundForm>, string]>([
    ['text-missing', { title: '  ' }, 'title'],
    ['text-missing', { contact: '' }, 'contact'],
    ['text-too-long', { title: 'x'.repeat(81) }, 'title'],
    ['dates-unreadable', { opens: '2 November' }, 'opens'],
    ['dates-unreadable', { closes: '' }, 'closes'],
    ['closes-before-opens', { closes: '2026-11-01' }, 'closes'],
    ['consultants-missing', { consultants: [] }, 'consultants'],
    ['consultants-too-many', { consultants: Array(41).fill({ name: 'Dr A', fellows: 5 }) }, 'consultants'],
    ['text-missing', { consultants: [{ name: ' ', fellows: 5 }] }, 'consultants.0.name'],
    ['cohort-missing', { consultants: [{ name: 'Dr A', fellows: 0 }] }, 'consultants.0.fellows'],
    ['cohort-missing', { consultants: [{ name: 'Dr A', fellows: Number.NaN }] }, 'consultants.0.fellows'],
    ['threshold-too-low', { minContributors: 2 }, 'minContributors'],
    ['holding-out-of-range', { holdingHours: 337 }, 'holdingHours'],
    ['study-key-unreadable', { studyRecipient: 'age1' }, 'studyRecipient'],
    ['seats-too-few', { seats: 2 }, 'seats'],
    ['seats-too-few', { seats: Number.NaN }, 'seats'],
    ['seats-too-many', { seats: 501 }, 'seats'],
  ])('refuses as %s: %o', async (reason, changes, path) => {
    expect(await make(changes)).toEqual({ ok: false, refusal: { reason, path } });
  });
});
