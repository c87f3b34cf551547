import { z } from 'zod';
import type { DocumentFormat } from './document.ts';
import { Id, Role } from './primitives.ts';

export const AgeBand = z.enum(['25-30', '31-35', '36-40', '41-50', '51-60', 'over-60']);
export const Sex = z.enum(['female', 'male', 'other', 'rather-not-say']);
export const YearsAsConsultant = z.enum(['0-5', '6-10', '11-20', 'over-20']);

/** "About you": bands only, in a file of its own without a code, so that it joins no answer. */
export const Participant = z.strictObject({
  format: z.literal('upward/participant'),
  version: z.literal(1),
  round: Id,
  role: Role,
  ageBand: AgeBand.nullable(),
  sex: Sex.nullable(),
  years: YearsAsConsultant.nullable(),
});
export type Participant = z.infer<typeof Participant>;

export const participantFormat: DocumentFormat<Participant> = {
  format: 'upward/participant',
  version: 1,
  schema: Participant,
  otherwise: 'not-a-response',
};
