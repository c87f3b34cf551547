import { z } from 'zod';
import type { Expectation } from './answers.ts';
import type { DocumentFormat } from './document.ts';
import { DOMAINS_AS_READ, Domain, fixedKind } from './domain.ts';
import { Statement } from './point.ts';
import { Id, Month, Recipient, shortText } from './primitives.ts';
import { InstrumentRef, LOWEST_THRESHOLD } from './round-card.ts';

/** At most this many points of one kind stand in one domain. */
export const POINTS_PER_CELL = 3;

const Statements = z.array(Statement).max(POINTS_PER_CELL);

/** One domain of a brief. */
export const BriefDomain = z
  .strictObject({ domain: Domain, keep: Statements, change: Statements })
  .refine(({ domain, keep }) => fixedKind(domain) !== 'change' || keep.length === 0, { path: ['keep'] })
  .refine(({ domain, change }) => fixedKind(domain) !== 'keep' || change.length === 0, { path: ['change'] });
export type BriefDomain = z.infer<typeof BriefDomain>;

/** How many points a domain shows of each kind. */
export interface ShownPoints {
  readonly keep: number;
  readonly change: number;
}

/** What a brief's domain says, from shown points only: keep, change, or both. Null where it shows nothing. */
export function theySaid({ keep, change }: ShownPoints): Expectation {
  if (keep > 0 && change > 0) return 'mixed';
  if (keep > 0) return 'mostly-keep';
  return change > 0 ? 'mostly-change' : null;
}

/** What a consultant reads. It holds no id, count, band or seat, and nothing of what was withheld. */
export const BriefContent = z.strictObject({
  round: z.strictObject({
    id: Id,
    title: shortText(80),
    recipient: Recipient,
    studyRecipient: Recipient,
    instrument: InstrumentRef,
    minContributors: z.int().min(LOWEST_THRESHOLD),
  }),
  consultant: z.strictObject({ id: Id, name: shortText(80) }),
  made: Month,
  domains: z
    .array(BriefDomain)
    .length(DOMAINS_AS_READ.length)
    .refine((rows) => rows.every(({ domain }, index) => domain === DOMAINS_AS_READ[index]), {
      error: 'not in reading order',
    }),
});
export type BriefContent = z.infer<typeof BriefContent>;

/** The consultant's file, sealed with six words. */
export const Brief = z.strictObject({
  format: z.literal('upward/brief'),
  version: z.literal(1),
  content: BriefContent,
});
export type Brief = z.infer<typeof Brief>;

export const briefFormat: DocumentFormat<Brief> = {
  format: 'upward/brief',
  version: 1,
  schema: Brief,
  otherwise: 'not-a-brief',
};
