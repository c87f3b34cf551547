import { z } from 'zod';
import { Items, Predict, Scales } from './answers.ts';
import { Role } from './primitives.ts';
import { Response } from './response.ts';

/** What one person answered on one occasion, as far as a study reads it: no text, no code, no round. */
export const StudyAnswers = z.strictObject({
  scales: Scales,
  items: Items,
  predict: Predict.exactOptional(),
  /** Only of those who handed in here: a dataset has the lengths of sessions beside no person. */
  lengthMinutes: Response.shape.lengthMinutes,
  skipped: z.boolean(),
});
export type StudyAnswers = z.infer<typeof StudyAnswers>;

/** One person of a study: what counts on each occasion, null where there is nothing. It never leaves the page. */
export const StudyPerson = z.strictObject({
  /** The code of who handed in here, or the pseudonym of who came with a dataset. */
  id: z.string(),
  role: Role,
  site: z.string().nullable(),
  T0: StudyAnswers.nullable(),
  T1: StudyAnswers.nullable(),
  T2: StudyAnswers.nullable(),
});
export type StudyPerson = z.infer<typeof StudyPerson>;
