import { z } from 'zod';
import { Id, Month, Sha256Hex, shortText } from './primitives.ts';

/** One thing a consultant means to do; `done` is filled in later. */
export const Commitment = z.strictObject({
  what: shortText(200),
  by: Month.nullable(),
  noticed: z.string().max(200),
  done: z.enum(['none', 'some', 'most', 'all']).exactOptional(),
});
export type Commitment = z.infer<typeof Commitment>;

/** The one-to-one and what was agreed in it; kept in the consultant's own vault. */
export const Session = z.strictObject({
  id: Id,
  brief: Sha256Hex,
  step: z.int().min(1).max(4),
  groundRules: z.tuple([z.boolean(), z.boolean()]),
  commitments: z.array(Commitment).min(1).max(3),
});
export type Session = z.infer<typeof Session>;
