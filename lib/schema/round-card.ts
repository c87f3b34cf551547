import { z } from 'zod';
import type { DocumentFormat } from './document.ts';
import { Day, Id, Recipient, Sha256Hex, shortText } from './primitives.ts';

/** The fewest fellows that may stand behind a shown point, whatever a card or a policy says. */
export const LOWEST_THRESHOLD = 3;

/** Beyond the threshold a cohort needs this many more, so that no point is everybody's. */
export const COHORT_MARGIN = 2;

/** The most bytes a card can have: forty consultants and a thousand seats fit. */
export const LARGEST_CARD = 128 * 1024;

/** The longest holding time, in hours: fourteen days. */
export const MOST_HOLDING_HOURS = 336;

export const InstrumentRef = z.strictObject({ id: z.literal('upward-q'), version: z.literal(1) });
export type InstrumentRef = z.infer<typeof InstrumentRef>;

/** A consultant of a round; `fellows` is the cohort: everyone who works with them, handing in or not. */
export const CardConsultant = z.strictObject({ id: Id, name: shortText(80), fellows: z.int().min(1) });
export type CardConsultant = z.infer<typeof CardConsultant>;

/** The plain file that every fellow of a round gets. It holds no secret. */
export const RoundCard = z
  .strictObject({
    format: z.literal('upward/round-card'),
    version: z.literal(1),
    round: Id,
    title: shortText(80),
    contact: shortText(120),
    opens: Day,
    closes: Day,
    consultants: z.array(CardConsultant).min(1).max(40),
    minContributors: z.int().min(LOWEST_THRESHOLD),
    holdingHours: z.int().min(0).max(MOST_HOLDING_HOURS),
    recipient: Recipient,
    studyRecipient: Recipient,
    seats: z.array(Sha256Hex).min(1),
    instrument: InstrumentRef,
  })
  .refine((card) => card.opens <= card.closes, { path: ['closes'], error: 'closes before it opens' })
  .refine((card) => isSortedUnique(card.seats), { path: ['seats'], error: 'not sorted, or one stands twice' })
  .refine((card) => new Set(card.consultants.map(({ id }) => id)).size === card.consultants.length, {
    path: ['consultants'],
    error: 'one id stands twice',
  });
export type RoundCard = z.infer<typeof RoundCard>;

export const roundCardFormat: DocumentFormat<RoundCard> = {
  format: 'upward/round-card',
  version: 1,
  schema: RoundCard,
  otherwise: 'not-a-card',
};

/**
 * The text of a round card's file, keys in the schema's order and no white space, so that a card pasted through mail
 * still has the bytes its check words were made from.
 */
export function encodeRoundCard(card: RoundCard): string {
  return JSON.stringify(RoundCard.parse(card));
}

/** True where the cohort is too small for any brief in this round. */
export function isCohortTooSmall(consultant: CardConsultant, minContributors: number): boolean {
  return consultant.fellows < minContributors + COHORT_MARGIN;
}

function isSortedUnique(values: readonly string[]): boolean {
  return values.every((value, index) => index === 0 || (values[index - 1] ?? '') < value);
}
