import { z } from 'zod';
import { Items, PREDICTED_DOMAINS, Row } from './answers.ts';
import { Dataset } from './dataset.ts';
import { Domain } from './domain.ts';
import { MannWhitney, PairedComparison } from './paired-comparison.ts';
import { Occasion, Role } from './primitives.ts';
import { Reliability } from './reliability.ts';
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

/** Who answered on one of the two occasions alone, and what everybody's answers would give without the pairing. */
export const Leftovers = z.strictObject({
  beforeOnly: z.int().min(0),
  afterOnly: z.int().min(0),
  /** Null where nobody is left over, or so few that they could be worked out from it. */
  unpaired: MannWhitney.nullable(),
});
export type Leftovers = z.infer<typeof Leftovers>;

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
  leftovers: Leftovers,
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

/** Median and quartiles (type 7) of so many people. */
export const Quartiles = z.strictObject({
  n: z.int().min(1),
  median: z.number(),
  q1: z.number(),
  q3: z.number(),
});
export type Quartiles = z.infer<typeof Quartiles>;

/** The scales that are shown domain by domain: each role's own. */
export const DomainScale = z.enum(['CONF', 'AWARE']);
export type DomainScale = z.infer<typeof DomainScale>;

/** One domain of a scale in pairs: quartiles, how many went which way, and the lines of a small plot. */
export const DomainChange = z.strictObject({
  scale: DomainScale,
  domain: Domain,
  /** Null, as all beside it, under k pairs; `lines` is then empty. */
  before: Quartiles.nullable(),
  after: Quartiles.nullable(),
  moved: z.strictObject({ up: z.int(), down: z.int(), same: z.int() }).nullable(),
  /** Whoever shares both ends shares a line. */
  lines: z.array(z.strictObject({ before: Row.unwrap(), after: Row.unwrap(), people: z.int().min(1) })),
});
export type DomainChange = z.infer<typeof DomainChange>;

/** An outcome on each occasion, of everybody who answered it then; null under k people or where it was not asked. */
export const OverTime = z.strictObject({
  outcome: OutcomeId,
  group: OutcomeGroup,
  of: z.int(),
  T0: Quartiles.nullable(),
  T1: Quartiles.nullable(),
  T2: Quartiles.nullable(),
});
export type OverTime = z.infer<typeof OverTime>;

/** How one role answered a single item on one occasion; there is none under k people. */
export const ItemCounts = z.strictObject({
  item: Items.keyof(),
  role: Role,
  occasion: Occasion,
  /** Everybody who answered, those who could not say included. */
  n: z.int().min(1),
  /** All answers that can be given, in their order, with how many gave each. */
  answers: z.array(z.strictObject({ value: z.string(), people: z.int().min(0) })),
  cannotSay: z.int().min(0),
});
export type ItemCounts = z.infer<typeof ItemCounts>;

/** How well the rows of a scale go together before the session. */
export const ScaleReliability = z.strictObject({
  scale: z.enum(['CONF', 'AWARE', 'IMPORT']),
  group: OutcomeGroup,
  reliability: Reliability,
});
export type ScaleReliability = z.infer<typeof ScaleReliability>;

/** What consultants expected to be told of one domain, before the brief. */
export const PredictionCounts = z.strictObject({
  domain: z.enum(PREDICTED_DOMAINS),
  'mostly-keep': z.int().min(0),
  mixed: z.int().min(0),
  'mostly-change': z.int().min(0),
  'cannot-say': z.int().min(0),
});
export type PredictionCounts = z.infer<typeof PredictionCounts>;

/** Lengths of the one-to-ones in minutes, sorted. */
export const SessionLengths = z.strictObject({
  minutes: z.array(z.int()),
  median: z.number(),
  shortest: z.int(),
  longest: z.int(),
});
export type SessionLengths = z.infer<typeof SessionLengths>;

/** What so many briefs say of one domain, by their shown points. */
export const ToldCounts = z.strictObject({
  domain: z.enum(PREDICTED_DOMAINS),
  'mostly-keep': z.int().min(0),
  mixed: z.int().min(0),
  'mostly-change': z.int().min(0),
  nothing: z.int().min(0),
});
export type ToldCounts = z.infer<typeof ToldCounts>;

/** In how many briefs something is shown to keep, and to change, in one domain. */
export const CoverageCounts = z.strictObject({
  domain: Domain,
  briefs: z.int().min(1),
  keep: z.int().min(0),
  change: z.int().min(0),
});
export type CoverageCounts = z.infer<typeof CoverageCounts>;

/** Everything the study page prints, with whatever is under k already left out. It holds no code. */
export const StudyTable = z.strictObject({
  k: z.int().min(LOWEST_THRESHOLD),
  before: z.literal('T0'),
  after: z.enum(['T1', 'T2']),
  outcomes: z.array(OutcomeRow),
  overTime: z.array(OverTime),
  domains: z.array(DomainChange),
  items: z.array(ItemCounts),
  reliability: z.array(ScaleReliability),
  /** Empty under k consultants who said what they expect. */
  predictions: z.array(PredictionCounts),
  /** Empty under k briefs, as the coverage. */
  told: z.array(ToldCounts),
  coverage: z.array(CoverageCounts),
  flow: Dataset.shape.flow,
  sessions: SessionLengths.nullable(),
});
export type StudyTable = z.infer<typeof StudyTable>;

/** Before with after, and before with 90 days, of the same people. */
export const StudyTables = z.strictObject({ T1: StudyTable, T2: StudyTable });
export type StudyTables = z.infer<typeof StudyTables>;
