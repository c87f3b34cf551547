import { z } from 'zod';
import { Code, Id, Role } from './primitives.ts';
import { Response } from './response.ts';

/** One person of a study: the response that counts on each occasion, null where there is none. It never leaves the page. */
export const StudyPerson = z.strictObject({
  code: Code,
  role: Role,
  round: Id,
  T0: Response.nullable(),
  T1: Response.nullable(),
  T2: Response.nullable(),
});
export type StudyPerson = z.infer<typeof StudyPerson>;
