import type { IdentifierSpan } from './identifier-span.ts';
import { forgetAnswers, remember } from './remember.ts';
import { screenSentence } from './screen-sentence.ts';

const recall = remember<readonly IdentifierSpan[]>(200);

/**
 * What screening found in a sentence, from memory when the same sentence came lately: a keystroke then rescans the
 * one sentence it changed. Memory of this page alone; {@link forgetSentences} empties it.
 */
export function screenSentenceOnce(text: string): readonly IdentifierSpan[] {
  return recall(text, () => screenSentence(text));
}

/** Lets go of every sentence and every word of one, as on locking. */
export function forgetSentences(): void {
  forgetAnswers();
}
