import {
  blankOut,
  spansOf,
  straightQuotes,
  type TextSpan,
  withoutOverlaps,
} from '../../shared/text-spans.ts';
import { JUDGEMENT_RULES, ORDINARY_USE } from './judgement-rules.ts';

/** A word that judges the person, where it stands, and a question that helps to describe instead. */
export interface JudgementWord extends TextSpan {
  /** As written in the text. */
  readonly word: string;
  readonly hint: string;
}

/**
 * Finds words that judge rather than describe ("lazy", "always", "brilliant"), to mark while writing. Ordinary clinical
 * use of the same words ("never event", "difficult airway") is left alone. In order, without overlaps; empty where there
 * are none. It is a help for the writer and never blocks a save.
 */
export function judgementWords(text: string): JudgementWord[] {
  const read = blankOut(straightQuotes(text), ORDINARY_USE);
  const found = JUDGEMENT_RULES.flatMap(({ hint, patterns }) =>
    patterns
      .flatMap((pattern) => spansOf(read, pattern))
      .map(({ start, end }) => ({ start, end, word: text.slice(start, end), hint })),
  );
  return withoutOverlaps(found);
}
