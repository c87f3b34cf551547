import { type Expectation, PREDICTED_DOMAINS, type Predict } from '../schema/answers.ts';
import { type BriefContent, theySaid } from '../schema/brief.ts';
import type { Domain } from '../schema/domain.ts';

/** How what they said differs from what was expected. */
export type Gap = 'as-expected' | 'more-to-keep' | 'more-to-change' | 'nothing-to-compare';

/** The gap as the page says it. */
export const GAP_WORDS: Readonly<Record<Gap, string>> = {
  'as-expected': 'As you expected',
  'more-to-keep': 'More to keep than you expected',
  'more-to-change': 'More to change than you expected',
  'nothing-to-compare': 'Nothing to compare',
};

/** One predicted domain: what was expected, what they said, and how the two differ. */
export interface GapRow {
  readonly domain: Domain;
  readonly expected: Expectation;
  readonly said: Expectation;
  readonly gap: Gap;
}

const FROM_KEEP_TO_CHANGE: readonly Expectation[] = ['mostly-keep', 'mixed', 'mostly-change'];

/** Compares an expectation with what they said; where either is null there is nothing to compare. */
export function expectationGap(expected: Expectation, said: Expectation): Gap {
  if (expected === null || said === null) return 'nothing-to-compare';
  const step = FROM_KEEP_TO_CHANGE.indexOf(said) - FROM_KEEP_TO_CHANGE.indexOf(expected);
  if (step === 0) return 'as-expected';
  return step > 0 ? 'more-to-change' : 'more-to-keep';
}

/** The five predicted domains in their order. `predict` is what was sealed, null where the part was skipped. */
export function gapRows(content: BriefContent, predict: Predict | null): GapRow[] {
  return PREDICTED_DOMAINS.map((domain, index) => {
    const expected = predict?.[index] ?? null;
    const row = content.domains.find((candidate) => candidate.domain === domain);
    const said = row === undefined ? null : theySaid({ keep: row.keep.length, change: row.change.length });
    return { domain, expected, said, gap: expectationGap(expected, said) };
  });
}
