import { z } from 'zod';
import { Row } from './answers.ts';
import { Dataset } from './dataset.ts';
import { Domain } from './domain.ts';
import { PairedComparison } from './paired-comparison.ts';
import { LOWEST_THRESHOLD } from './round-card.ts';

/** The outcomes of the plan: three scales of seven rows and two single rows. */
export const OutcomeId = z.enum(['CONF', 'AWARE', 'ROLE', 'IMPORT', 'CONCERN']);
export type OutcomeId = z.infer<typeof OutcomeId>;

/** Whose answers an outcome is made of. */
export const OutcomeGroup = z.enum(['fellow', 'consultant', 'all']);
export type OutcomeGroup = z.infer<typeof OutcomeGroup>;

const heading = {
  outcome: OutcomeId,
  group: OutcomeGroup,
  primary: z.boolean(),
  /** The highest score: 35 for a total, 5 for a single row. */
  of: z.int(),
  /** What was found, in one sentence that claims no cause. */
  sentence: z.string(),
};

/** The comparison again with those who left one row of seven at "cannot say", by the mean of their six. */
export const Sensitivity = z.strictObject({ flagged: z.int().min(1), comparison: PairedComparison });
export type Sensitivity = z.infer<typeof Sensitivity>;

/** An outcome with k pairs or more. */
export const ShownOutcome = z.strictObject({
  ...heading,
  shown: z.literal(true),
  /** How many answered on both occasions; more than the pairs where a row was left at "cannot say". */
  people: z.int().min(0),
  comparison: PairedComparison,
  /** Holm's adjusted exact p over the primary outcomes; null for the exploratory ones. */
  pHolm: z.number().nullable(),
  /** Before and after of each pair, in the order of the scores and not of persons. */
  pairs: z.array(z.tuple([z.number(), z.number()])),
  sensitivity: Sensitivity.nullable(),
  /** What this number of pairs can and cannot show; null where nothing needs saying. */
  limit: z.string().nullable(),
});
export type ShownOutcome = z.infer<typeof ShownOutcome>;

/** An outcome with fewer than k pairs: nothing of it is shown. */
export const WithheldOutcome = z.strictObject({
  ...heading,
  shown: z.literal(false),
  reason: z.literal('under-k'),
});
export type WithheldOutcome = z.infer<typeof WithheldOutcome>;

export const OutcomeRow = z.discriminatedUnion('shown', [ShownOutcome, WithheldOutcome]);
export type OutcomeRow = z.infer<typeof OutcomeRow>;

/** One domain of confidence: medians and the lines of a small plot; null and empty under k pairs. */
export const DomainChange = z.strictObject({
  domain: Domain,
  before: z.number().nullable(),
  after: z.number().nullable(),
  lines: z.array(z.strictObject({ before: Row.unwrap(), after: Row.unwrap(), people: z.int().min(1) })),
});
export type DomainChange = z.infer<typeof DomainChange>;

/** Lengths of the one-to-ones in minutes, sorted. */
export const SessionLengths = z.strictObject({
  minutes: z.array(z.int()),
  median: z.number(),
  shortest: z.int(),
  longest: z.int(),
});
export type SessionLengths = z.infer<typeof SessionLengths>;

/** Everything the study page prints, with whatever is under k already left out. It holds no code. */
export const StudyTable = z.strictObject({
  k: z.int().min(LOWEST_THRESHOLD),
  before: z.literal('T0'),
  after: z.enum(['T1', 'T2']),
  outcomes: z.array(OutcomeRow),
  domains: z.array(DomainChange),
  flow: Dataset.shape.flow,
  sessions: SessionLengths.nullable(),
});
export type StudyTable = z.infer<typeof StudyTable>;
