import type { IdentifierSpan } from './identifier-span.ts';
import { screenSentence } from './screen-sentence.ts';

const MOST = 200;
const screened = new Map<string, readonly IdentifierSpan[]>();

/**
 * What screening found in a sentence, from memory when the same sentence came lately: a keystroke then rescans the
 * one sentence it changed. Memory of this page alone; {@link forgetSentences} empties it.
 */
export function screenSentenceOnce(text: string): readonly IdentifierSpan[] {
  const before = screened.get(text);
  if (before) return before;
  const spans = screenSentence(text);
  if (screened.size >= MOST) screened.clear();
  screened.set(text, spans);
  return spans;
}

/** Lets go of every sentence kept, as on locking. */
export function forgetSentences(): void {
  screened.clear();
}
