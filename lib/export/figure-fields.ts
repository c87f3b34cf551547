import { z } from 'zod';
import { NotComputable, PairedComparison } from '../schema/paired-comparison.ts';
import type { Field, LabelledValue } from './data-table.ts';

type Words = Pick<Field, 'title' | 'description'> & Partial<Pick<Field, 'minimum' | 'maximum'>>;

/** What each group of figures is of. */
const GROUPS: Readonly<Record<string, string>> = {
  '': 'Pairs',
  pre: 'Before',
  post: 'After',
  diff: 'After minus before',
  hodgesLehmann: 'Typical change (Hodges-Lehmann)',
  wilcoxonPratt: "Wilcoxon signed-rank test, unchanged pairs ranked by Pratt's rule",
  wilcoxonZerosDropped: 'Wilcoxon signed-rank test, unchanged pairs dropped',
  signTest: 'Sign test',
  signFlipMeanDiff: 'Sign-flip test of the mean difference',
  pairedT: 'Paired t test of the mean difference',
  effect: 'Size of the change',
  mannWhitneyIfUnpaired: 'Mann-Whitney test, as if it were not known who is who',
  bootstrapBcaMeanDiff: 'Bootstrap interval of the mean difference (BCa, 95 %)',
};

const PROBABILITY = { minimum: 0, maximum: 1 };
const CORRELATION = { minimum: -1, maximum: 1 };

/** What each figure is, by the last part of its name. */
const FIGURES: Readonly<Record<string, Words>> = {
  n: { title: 'pairs', description: 'How many people are compared.' },
  nZero: { title: 'unchanged', description: 'Pairs with the same score before and after.' },
  nPositive: { title: 'up', description: 'Pairs with a higher score after.' },
  nNegative: { title: 'down', description: 'Pairs with a lower score after.' },
  mean: { title: 'mean', description: 'Mean, in score points.' },
  sd: { title: 'standard deviation', description: 'Standard deviation of the sample (n - 1).', minimum: 0 },
  median: { title: 'median', description: 'Median, in score points.' },
  min: { title: 'lowest', description: 'Lowest score.' },
  max: { title: 'highest', description: 'Highest score.' },
  q1Type7: { title: 'lower quartile', description: 'Lower quartile, type 7 (R, Excel).' },
  q3Type7: { title: 'upper quartile', description: 'Upper quartile, type 7 (R, Excel).' },
  q1Type6: { title: 'lower quartile, type 6', description: 'Lower quartile, type 6 (SPSS).' },
  q3Type6: { title: 'upper quartile, type 6', description: 'Upper quartile, type 6 (SPSS).' },
  estimate: { title: 'estimate', description: 'Median of the Walsh averages, in score points.' },
  ciLow: { title: 'interval, lower end', description: 'Lower end of the interval by order statistics.' },
  ciHigh: { title: 'interval, upper end', description: 'Upper end of the interval by order statistics.' },
  achievedLevel: {
    title: 'level of the interval',
    description: 'The confidence level that the interval really reaches.',
    ...PROBABILITY,
  },
  wPlus: { title: 'W+', description: 'Sum of the ranks of the pairs that went up.', minimum: 0 },
  wMinus: { title: 'W-', description: 'Sum of the ranks of the pairs that went down.', minimum: 0 },
  z: { title: 'z', description: 'The statistic of the normal approximation.' },
  pExact: { title: 'exact p', description: 'Two-sided exact p.', ...PROBABILITY },
  pAsymptotic: {
    title: 'approximate p',
    description: 'Two-sided p of the normal approximation.',
    ...PROBABILITY,
  },
  pAsymptoticCC: {
    title: 'approximate p, corrected',
    description: 'Two-sided p of the normal approximation with continuity correction.',
    ...PROBABILITY,
  },
  p: { title: 'p', description: 'Two-sided exact p.', ...PROBABILITY },
  t: { title: 't', description: 'The t statistic.' },
  df: { title: 'degrees of freedom', description: 'Pairs less one.', minimum: 0 },
  meanDiff: { title: 'mean difference', description: 'Mean of after minus before, in score points.' },
  dz: { title: "Cohen's dz", description: 'Mean difference in standard deviations of the differences.' },
  dzCiLow: { title: 'dz, lower end', description: 'Lower end of its 95 % interval, noncentral t.' },
  dzCiHigh: { title: 'dz, upper end', description: 'Upper end of its 95 % interval, noncentral t.' },
  dzReason: { title: 'why no dz', description: 'Why dz and its interval are empty.' },
  hedgesJ: { title: "Hedges' J", description: 'The exact correction for small samples.', ...PROBABILITY },
  hedgesGz: { title: "Hedges' g", description: 'dz corrected for small samples.' },
  gzCiLow: { title: 'g, lower end', description: 'Lower end of its 95 % interval.' },
  gzCiHigh: { title: 'g, upper end', description: 'Upper end of its 95 % interval.' },
  hedgesReason: { title: 'why no g', description: "Why Hedges' J and g are empty." },
  u: { title: 'U', description: 'The statistic U of the scores after.', minimum: 0 },
  rankBiserial: { title: 'rank-biserial', description: 'Rank-biserial correlation.', ...CORRELATION },
  hodgesLehmannShift: {
    title: 'shift',
    description: 'Median of all differences between a score after and one before.',
  },
  low: { title: 'lower end', description: 'Lower end of the interval, in score points.' },
  high: { title: 'upper end', description: 'Upper end of the interval, in score points.' },
  acceleration: { title: 'acceleration', description: 'The acceleration that the interval was made with.' },
  resamples: { title: 'resamples', description: 'How often the pairs were drawn anew.' },
  seed: { title: 'seed', description: 'What the draws began from.' },
  rankBiserialZerosDropped: {
    title: 'unchanged pairs dropped',
    description: 'Matched-pairs rank-biserial, from the ranks of the changed pairs alone.',
    ...CORRELATION,
  },
  rankBiserialPrattNonZero: {
    title: "Pratt's ranks",
    description: "Matched-pairs rank-biserial, from Pratt's ranks, over those of the changed pairs.",
    ...CORRELATION,
  },
  rankBiserialPrattAll: {
    title: "Pratt's ranks, over all",
    description: "Matched-pairs rank-biserial, from Pratt's ranks, over those of all pairs.",
    ...CORRELATION,
  },
  smallestP: {
    title: 'smallest p',
    description: 'The smallest two-sided exact p that so many changed pairs can give.',
    ...PROBABILITY,
  },
  smallestPReason: { title: 'why no smallest p', description: 'Why the smallest p is empty.' },
  reason: { title: 'why none', description: 'Why the figures of this group are empty.' },
};

const REASONS: Readonly<Record<NotComputable, string>> = {
  'no-pairs': 'there is no pair',
  'one-pair': 'there is one pair only',
  'two-pairs': 'there are two pairs only',
  'no-change': 'no pair changed',
  'no-spread': 'all differences, or all scores, are equal',
  'too-fine': 'the scores are too fine to count through',
  'too-large': 'the groups are too large to count through',
};

const NO_FIGURE = 'Withheld (shown is false), or cannot be computed: the reason beside it says why.';
const NO_REASON = 'The figures are there, or the outcome is withheld.';

/** Every figure of a paired comparison by its dotted path, such as `wilcoxonPratt.pExact`. */
export const FIGURE_FIELDS: readonly Field[] = fieldsOf(PairedComparison, '');

function fieldsOf(schema: z.ZodObject, group: string): Field[] {
  return Object.entries(schema.shape).flatMap(([name, field]) => {
    if (field instanceof z.ZodObject) return fieldsOf(field, name);
    // The sizes of two groups that are the same pairs: the number of pairs stands first of all.
    return field instanceof z.ZodTuple ? [] : [figureField(field, group, name)];
  });
}

/** Throws a RangeError for a figure that has no words yet. */
function figureField(schema: unknown, group: string, name: string): Field {
  const [about, words] = [GROUPS[group], FIGURES[name]];
  if (about === undefined || words === undefined) throw new RangeError(`${group} ${name} has no words`);
  return {
    name: group === '' ? name : `${group}.${name}`,
    ...typeOf(schema, name),
    ...words,
    title: `${about}: ${words.title}`,
  };
}

function typeOf(schema: unknown, name: string): Pick<Field, 'type' | 'values' | 'minimum' | 'empty'> {
  if (/reason$/i.test(name)) return { type: 'string', values: reasons(), empty: NO_REASON };
  if (schema instanceof z.ZodNullable) return { type: 'number', empty: NO_FIGURE };
  return { type: 'integer', minimum: 0, empty: 'Withheld (shown is false).' };
}

function reasons(): LabelledValue[] {
  return NotComputable.options.map((value) => ({ value, label: REASONS[value] }));
}
