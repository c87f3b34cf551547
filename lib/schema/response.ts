import { z } from 'zod';
import { Items, Predict, Scales } from './answers.ts';
import type { DocumentFormat } from './document.ts';
import { Code, Id, Occasion, Revision, Role } from './primitives.ts';
import { InstrumentRef } from './round-card.ts';

/** The size, in bytes, that the JSON of a response or participant is padded to with trailing spaces before sealing. */
export const RESPONSE_SIZE = 16 * 1024;

/** The longest free text, in UTF-16 units. */
export const TEXT_LENGTH = 1000;

const Text = z.string().max(TEXT_LENGTH);

/** One filled-in copy of the instrument, joined to the same person's others by a code and never by a name. */
export const Response = z.strictObject({
  format: z.literal('upward/response'),
  version: z.literal(1),
  round: Id,
  code: Code,
  role: Role,
  occasion: Occasion,
  revision: Revision,
  instrument: InstrumentRef,
  consent: z.strictObject({ version: z.int().min(1), study: z.boolean() }),
  skipped: z.boolean(),
  scales: Scales,
  items: Items,
  predict: Predict.exactOptional(),
  lengthMinutes: z.int().min(5).max(240).multipleOf(5).exactOptional(),
  texts: z.strictObject({
    EXPECT: Text.exactOptional(),
    LEARNT: Text.exactOptional(),
    CHANGE: Text.exactOptional(),
  }),
});
export type Response = z.infer<typeof Response>;

export const responseFormat: DocumentFormat<Response> = {
  format: 'upward/response',
  version: 1,
  schema: Response,
  otherwise: 'not-a-response',
};
