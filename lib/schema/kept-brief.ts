import { z } from 'zod';
import { Predict, Scales } from './answers.ts';
import { BriefContent } from './brief.ts';
import { Code, Occasion, Revision, shortText } from './primitives.ts';

/**
 * A consultant's brief as their own vault keeps it: still sealed under its six words, so that nothing of what it says is
 * read before their own view is given; and beside it what they answered, for their own picture.
 */
export const KeptBrief = z.strictObject({
  /** The file, in base64url. */
  file: z
    .string()
    .max(96 * 1024)
    .regex(/^(?:[A-Za-z0-9_-]{4})*[A-Za-z0-9_-]{2,4}$/),
  words: shortText(200),
  round: BriefContent.shape.round,
  consultant: BriefContent.shape.consultant,
  /** Joins the consultant's responses. */
  code: Code,
  /** True once the first answers were sealed or left out, so that the brief may be read. */
  revealed: z.boolean(),
  /** What was expected of the fellows before the reveal; null where it was left out. */
  predict: Predict.nullable(),
  /** The occasions sealed so far, with the revision of each. */
  answered: z.array(z.strictObject({ occasion: Occasion, revision: Revision })),
  /** The scales as they were answered, sealed for the study or not. */
  scales: z.strictObject({
    T0: Scales.exactOptional(),
    T1: Scales.exactOptional(),
    T2: Scales.exactOptional(),
  }),
});
export type KeptBrief = z.infer<typeof KeptBrief>;
