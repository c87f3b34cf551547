import { beforeAll, describe, expect, it } from 'vitest';
import { type JoinInput, joinRound } from '../../../lib/bundle/join-round.ts';
import { readRoundCard, readRoundCardFile } from '../../../lib/bundle/read-card.ts';
import { Membership } from '../../../lib/schema/membership.ts';
import { encodeRoundCard, type RoundCard } from '../../../lib/schema/round-card.ts';
import { formatSeat } from '../../../lib/schema/seat.ts';
import { utf8 } from '../../../lib/shared/bytes.ts';
import { seatDigest } from '../../../lib/vault/card-digest.ts';
import { aCard, aMembership, OTHER_KEYS, seatOf } from '../../fixtures/builders.ts';
import { unwrap } from '../../fixtures/result.ts';
import { seededRandom } from '../../fixtures/seeded-random.ts';

let card: RoundCard;
beforeAll(async () => {
  card = aCard({ seats: (await Promise.all([1, 2].map((number) => seatDigest(seatOf(number))))).toSorted() });
});

function join(changes: Partial<JoinInput> = {}) {
  const input = { card, seatTyped: formatSeat(seatOf(1)), memberships: [], random: seededRandom() };
  return joinRound({ ...input, ...changes });
}

const refusedAs = (reason: string) => ({ ok: false, refusal: { reason } });

describe('joinRound', () => {
  it('makes a membership with a part, no revision yet and a four-word code', async () => {
    const membership = unwrap(await join());
    expect(Membership.parse(membership)).toEqual(membership);
    expect(membership).toMatchObject({ seat: seatOf(1), revision: 0, answered: [] });
  });

  it('reads a seat as people copy it', async () => {
    const typed = formatSeat(seatOf(1)).toLowerCase().replaceAll('0', 'o').replaceAll('-', ' ');
    expect(unwrap(await join({ seatTyped: typed })).seat).toBe(seatOf(1));
  });

  it('tells a slip of the pen from a seat of another card', async () => {
    const miscopied = seatOf(1).replace(/^./, (first) => (first === '7' ? '8' : '7'));
    expect(await join({ seatTyped: miscopied })).toEqual(refusedAs('seat-miscopied'));
    expect(await join({ seatTyped: seatOf(3) })).toEqual(refusedAs('seat-unknown'));
  });

  it.each(['recipient', 'studyRecipient'] as const)('refuses a known round with another %s', async (key) => {
    const swapped = { ...card, recipient: OTHER_KEYS.recipient, studyRecipient: OTHER_KEYS.recipient };
    const known = aMembership({ card: { ...swapped, [key]: aCard().recipient } });
    expect(await join({ card: swapped, memberships: [known] })).toEqual(refusedAs('other-keys'));
  });

  it('keeps part, revision and code where the same seat joins again, with the newer card', async () => {
    const known = aMembership({ card: { ...card, title: 'An older title' }, revision: 2 });
    expect(unwrap(await join({ memberships: [known] }))).toEqual({ ...known, card });
  });

  it('refuses a second seat for the same person', async () => {
    const known = aMembership({ card });
    expect(await join({ memberships: [known], seatTyped: seatOf(2) })).toEqual(refusedAs('seat-other'));
  });
});

describe('readRoundCard', () => {
  it('reads pasted text with white space around it, and the bytes of a file', () => {
    expect(readRoundCard(`\n  ${encodeRoundCard(card)}\n\n`)).toEqual({ ok: true, value: card });
    expect(readRoundCardFile(utf8(encodeRoundCard(card)))).toEqual({ ok: true, value: card });
  });

  it('refuses what is no card, and what is far too long for one', () => {
    expect(readRoundCard('Dear all, the card is attached')).toEqual(refusedAs('not-a-card'));
    expect(readRoundCard(' '.repeat(200_000))).toEqual(refusedAs('too-large'));
    expect(readRoundCardFile(new Uint8Array([0xff, 0xfe, 0x7b]))).toEqual(refusedAs('not-a-card'));
    expect(readRoundCardFile(new Uint8Array(200_000))).toEqual(refusedAs('too-large'));
  });
});
