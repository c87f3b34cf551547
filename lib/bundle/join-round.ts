import type { Membership } from '../schema/membership.ts';
import type { FormRefusal, Refusal } from '../schema/refusal.ts';
import type { RoundCard } from '../schema/round-card.ts';
import { readSeat, type Seat } from '../schema/seat.ts';
import { newId, type RandomBytes } from '../shared/random.ts';
import { ok, type Result, refused } from '../shared/result.ts';
import { randomWords } from '../shared/words.ts';
import { seatDigest } from '../vault/card-digest.ts';
import { checkKeys } from './read-card.ts';

/** What joining takes. `memberships` are all that this vault holds. */
export interface JoinInput {
  readonly card: RoundCard;
  readonly seatTyped: string;
  readonly memberships: readonly Membership[];
  readonly random: RandomBytes;
}

/**
 * Joins a round with the seat of a slip. Joining again with the same seat keeps part, revision and code and takes the
 * newer card. Refused are, in this order: `other-keys`, `seat-miscopied`, `seat-unknown`, and `seat-other` where this
 * vault already has another seat of the round, since a person counts once.
 */
export async function joinRound(input: JoinInput): Promise<Result<Membership, Refusal | FormRefusal>> {
  const { card, memberships, random } = input;
  const keys = checkKeys(card, memberships);
  if (!keys.ok) return keys;
  const seat = await seatOnCard(card, input.seatTyped);
  if (!seat.ok) return seat;
  const known = memberships.find((membership) => membership.card.round === card.round);
  if (known === undefined) return ok(newMembership(card, seat.value, random));
  return known.seat === seat.value ? ok({ ...known, card }) : refused({ reason: 'seat-other' });
}

/** Reads a typed seat and looks it up on the card. */
export async function seatOnCard(
  card: RoundCard,
  typed: string,
): Promise<Result<Seat, Refusal | FormRefusal>> {
  const seat = readSeat(typed);
  if (seat === null) return refused({ reason: 'seat-miscopied' });
  const digest = await seatDigest(seat);
  return card.seats.includes(digest) ? ok(seat) : refused({ reason: 'seat-unknown' });
}

function newMembership(card: RoundCard, seat: Seat, random: RandomBytes): Membership {
  return {
    card,
    seat,
    part: newId(random),
    revision: 0,
    code: randomWords(4, random).join('-'),
    answered: [],
    expiryTold: null,
    used: [],
  };
}
