import type { z } from 'zod';
import type { LedRound } from '../schema/led-round.ts';
import type { FormRefusal, FormRefusalReason } from '../schema/refusal.ts';
import { RoundCard } from '../schema/round-card.ts';
import { newSeat, type Seat } from '../schema/seat.ts';
import { newId, type RandomBytes } from '../shared/random.ts';
import { ok, type Result, refused } from '../shared/result.ts';
import { seatDigest } from '../vault/card-digest.ts';
import { newKeyPair } from '../vault/sealed-file.ts';

/** The most seats a round can have. */
export const MOST_SEATS = 500;

/** What the lead fills in. `seats` is the number of slips to print; days are `YYYY-MM-DD`, `holdingHours` are hours. */
export interface RoundForm {
  readonly title: string;
  readonly contact: string;
  readonly opens: string;
  readonly closes: string;
  readonly consultants: readonly { readonly name: string; readonly fellows: number }[];
  readonly minContributors: number;
  readonly holdingHours: number;
  readonly seats: number;
  readonly studyRecipient: string;
}

/**
 * Makes a round: ids, a key pair, the seats and the card that names them. A consultant whose cohort is too small for a
 * brief is allowed, since pages say so beside the name (`canHaveBrief`). A refusal names the first field that is wrong.
 */
export async function makeRound(
  form: RoundForm,
  random: RandomBytes,
): Promise<Result<LedRound, FormRefusal>> {
  const number = checkSeats(form);
  if (!number.ok) return number;
  const seats = Array.from({ length: form.seats }, () => newSeat(random));
  const { identity, recipient } = await newKeyPair();
  const card = RoundCard.safeParse({
    ...cardOf(form, random),
    recipient,
    seats: await digestsOf(seats),
  });
  return card.success
    ? ok({ card: card.data, identity, seats, keySaved: false, released: [] })
    : refused(refusalOf(card.error));
}

function checkSeats({ seats, minContributors }: RoundForm): Result<number, FormRefusal> {
  if (!Number.isInteger(seats) || seats < minContributors)
    return refused({ reason: 'seats-too-few', path: 'seats' });
  return seats > MOST_SEATS ? refused({ reason: 'seats-too-many', path: 'seats' }) : ok(seats);
}

async function digestsOf(seats: readonly Seat[]): Promise<string[]> {
  const digests = await Promise.all(seats.map(seatDigest));
  return digests.toSorted();
}

function cardOf(form: RoundForm, random: RandomBytes): Omit<RoundCard, 'recipient' | 'seats'> {
  const { opens, closes, minContributors, holdingHours } = form;
  return {
    format: 'upward/round-card',
    version: 1,
    round: newId(random),
    title: form.title.trim(),
    contact: form.contact.trim(),
    opens,
    closes,
    consultants: form.consultants.map(({ name, fellows }) => ({
      id: newId(random),
      name: name.trim(),
      fellows,
    })),
    minContributors,
    holdingHours,
    studyRecipient: form.studyRecipient.trim(),
    instrument: { id: 'upward-q', version: 1 },
  };
}

/** The reason for each field, by its path without list positions; texts have reasons of their own. */
const REASONS: Readonly<Record<string, FormRefusalReason>> = {
  opens: 'dates-unreadable',
  closes: 'dates-unreadable',
  consultants: 'consultants-missing',
  'consultants.fellows': 'cohort-missing',
  minContributors: 'threshold-too-low',
  holdingHours: 'holding-out-of-range',
  studyRecipient: 'study-key-unreadable',
};

function refusalOf(error: z.ZodError): FormRefusal {
  const issue = error.issues[0];
  const path = issue?.path.join('.') ?? '';
  return { reason: reasonOf(issue), path };
}

function reasonOf(issue: z.core.$ZodIssue | undefined): FormRefusalReason {
  const field = issue?.path.filter((step) => typeof step === 'string').join('.') ?? '';
  if (field === 'closes' && issue?.code === 'custom') return 'closes-before-opens';
  if (field === 'consultants' && issue?.code === 'too_big') return 'consultants-too-many';
  return REASONS[field] ?? (issue?.code === 'too_big' ? 'text-too-long' : 'text-missing');
}
