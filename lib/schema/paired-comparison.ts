import { z } from 'zod';

/**
 * Why a figure is null: no pair at all, one pair only or two, no pair that changed, all differences or scores equal,
 * scores too fine or groups too large to count through.
 */
export const NotComputable = z.enum([
  'no-pairs',
  'one-pair',
  'two-pairs',
  'no-change',
  'no-spread',
  'too-fine',
  'too-large',
]);
export type NotComputable = z.infer<typeof NotComputable>;

/** A figure in score points or a probability; null where `reason` beside it says why. */
const Figure = z.number().nullable();

const Reason = NotComputable.nullable();

/** Location and spread of one list of scores. Quartiles by both usual rules: type 7 (R, Excel) and type 6 (SPSS). */
export const Summary = z.strictObject({
  mean: Figure,
  sd: Figure,
  median: Figure,
  min: Figure,
  max: Figure,
  q1Type7: Figure,
  q3Type7: Figure,
  q1Type6: Figure,
  q3Type6: Figure,
  reason: Reason,
});
export type Summary = z.infer<typeof Summary>;

/** The typical change, its interval, and the confidence level which that interval really reaches (0 to 1). */
export const HodgesLehmann = z.strictObject({
  estimate: Figure,
  ciLow: Figure,
  ciHigh: Figure,
  achievedLevel: Figure,
  reason: Reason,
});
export type HodgesLehmann = z.infer<typeof HodgesLehmann>;

/** A two-sided Wilcoxon signed-rank test. */
export const SignedRankTest = z.strictObject({
  wPlus: Figure,
  wMinus: Figure,
  z: Figure,
  pExact: Figure,
  pAsymptotic: Figure,
  reason: Reason,
});
export type SignedRankTest = z.infer<typeof SignedRankTest>;

/** The signed-rank test as most programs run it: unchanged pairs dropped; CC is the continuity correction. */
export const SignedRankTestZerosDropped = z.strictObject({
  ...SignedRankTest.shape,
  pAsymptoticCC: Figure,
});
export type SignedRankTestZerosDropped = z.infer<typeof SignedRankTestZerosDropped>;

/** Matched-pairs rank-biserial correlation, -1 to 1, by what becomes of the unchanged pairs. */
export const RankBiserial = z.strictObject({
  rankBiserialZerosDropped: Figure,
  rankBiserialPrattNonZero: Figure,
  rankBiserialPrattAll: Figure,
  reason: Reason,
});
export type RankBiserial = z.infer<typeof RankBiserial>;

/** The paired t test of the mean difference, with its 95 % interval. */
export const PairedT = z.strictObject({
  t: Figure,
  df: Figure,
  p: Figure,
  meanDiff: Figure,
  ciLow: Figure,
  ciHigh: Figure,
  reason: Reason,
});
export type PairedT = z.infer<typeof PairedT>;

/** The mean difference in standard deviations of the differences, plain (dz) and corrected for small samples (g). */
export const StandardizedChange = z.strictObject({
  dz: Figure,
  dzCiLow: Figure,
  dzCiHigh: Figure,
  dzReason: Reason,
  hedgesJ: Figure,
  hedgesGz: Figure,
  gzCiLow: Figure,
  gzCiHigh: Figure,
  hedgesReason: Reason,
});
export type StandardizedChange = z.infer<typeof StandardizedChange>;

/** The Wilcoxon-Mann-Whitney test of two groups of people; `u` and the effect are those of the second. */
export const MannWhitney = z.strictObject({
  n: z.tuple([z.int().min(0), z.int().min(0)]),
  u: Figure,
  pExact: Figure,
  pAsymptotic: Figure,
  pAsymptoticCC: Figure,
  rankBiserial: Figure,
  hodgesLehmannShift: Figure,
  reason: Reason,
});
export type MannWhitney = z.infer<typeof MannWhitney>;

/** A bias-corrected and accelerated bootstrap interval of the mean difference, and what it was drawn with. */
export const BootstrapInterval = z.strictObject({
  low: Figure,
  high: Figure,
  acceleration: Figure,
  resamples: z.int().min(1),
  seed: z.int().min(0),
  reason: Reason,
});
export type BootstrapInterval = z.infer<typeof BootstrapInterval>;

/** Two lists of scores of the same people compared; a difference is after minus before. */
export const PairedComparison = z.strictObject({
  n: z.int().min(0),
  nZero: z.int().min(0),
  nPositive: z.int().min(0),
  nNegative: z.int().min(0),
  pre: Summary,
  post: Summary,
  diff: Summary,
  hodgesLehmann: HodgesLehmann,
  wilcoxonPratt: SignedRankTest,
  wilcoxonZerosDropped: SignedRankTestZerosDropped,
  signTest: z.strictObject({ p: Figure, reason: Reason }),
  signFlipMeanDiff: z.strictObject({ pExact: Figure, reason: Reason }),
  pairedT: PairedT,
  effect: z.strictObject({ ...StandardizedChange.shape, ...RankBiserial.shape }),
  /** What the same scores would give if it were not known who is who: for comparison, never for a conclusion. */
  mannWhitneyIfUnpaired: MannWhitney,
  bootstrapBcaMeanDiff: BootstrapInterval,
  /** The smallest two-sided exact p that this many changed pairs can give. */
  smallestP: Figure,
  smallestPReason: Reason,
});
export type PairedComparison = z.infer<typeof PairedComparison>;
