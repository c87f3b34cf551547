import { z } from 'zod';
import { Code, Occasion, Role } from './primitives.ts';

/** The longest free text of a draft, in UTF-16 units: one whose identifiers gave way to longer placeholders. */
const DRAFT_TEXT = 2500;

/** Answers of a questionnaire that is begun and not sealed yet. */
export const AnswersDraft = z.strictObject({
  /** Whose answers: the code they will be sealed under. */
  code: Code,
  role: Role,
  occasion: Occasion,
  hadSession: z.boolean(),
  /** Whether they may be used in the study; false where they are for the person alone. */
  study: z.boolean(),
  /** The part one is at, counted from 0. */
  index: z.int().min(0).max(20),
  answers: z.record(
    z.string().regex(/^[A-Za-z0-9-]{1,40}$/),
    z.union([z.int().min(0).max(5), z.string().max(DRAFT_TEXT), z.null()]),
  ),
  /** The parts left out so far. */
  skipped: z.array(z.string().regex(/^[a-z-]{1,40}$/)),
});
export type AnswersDraft = z.infer<typeof AnswersDraft>;
