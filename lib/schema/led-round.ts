import { z } from 'zod';
import { Id, Identity, Month } from './primitives.ts';
import { RoundCard } from './round-card.ts';
import { Seat } from './seat.ts';

/** A round as its lead keeps it: the card, the round's secret key, the seats to print, and which briefs were released. */
export const LedRound = z.strictObject({
  card: RoundCard,
  identity: Identity,
  seats: z.array(Seat).min(1),
  keySaved: z.boolean(),
  released: z.array(z.strictObject({ consultant: Id, made: Month })),
});
export type LedRound = z.infer<typeof LedRound>;
