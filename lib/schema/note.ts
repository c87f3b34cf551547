import { z } from 'zod';
import { Id, shortText } from './primitives.ts';

/** The consultant's answer to the fellows: what was heard and what they will do. Null where they stay unnamed. */
export const Note = z.strictObject({
  format: z.literal('upward/note'),
  version: z.literal(1),
  round: Id,
  consultant: Id.nullable(),
  heard: shortText(600),
  willDo: shortText(600),
});
export type Note = z.infer<typeof Note>;
