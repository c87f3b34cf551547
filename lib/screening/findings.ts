import type { IdentifierSpan } from './identifier-span.ts';
import { PLACEHOLDERS } from './placeholders.ts';
import { screenIdentifiers } from './screen-identifiers.ts';

/** What the screen found in a text, with the words as they stand there. */
export interface Finding extends IdentifierSpan {
  readonly words: string;
}

/** What was called safe: the keys of findings that are not to be asked about again. */
export type Dismissed = ReadonlySet<string>;

/** A text after something was taken out of it, and what that was. */
export interface ClearedText {
  readonly text: string;
  readonly takenOut: readonly Finding[];
}

/** What a finding is remembered by, whatever its place, its capitals and its spaces: for "Bed  14" `LOCATION bed 14`. */
export function findingKey({ kind, words }: Pick<Finding, 'kind' | 'words'>): string {
  return `${kind} ${words.toLowerCase().replaceAll(/\s+/g, ' ')}`;
}

/** Everything found in a text, but for the doubtful ones that were called safe. Certain ones cannot be. */
export function findingsIn(text: string, dismissed: Dismissed): Finding[] {
  // An empty field would else unpack the lists of names when it first shows.
  if (text === '') return [];
  return screenIdentifiers(text)
    .map((span) => ({ ...span, words: text.slice(span.start, span.end) }))
    .filter((finding) => finding.certainty === 'certain' || !dismissed.has(findingKey(finding)));
}

/** The text with every stretch that reads as this finding replaced by its placeholder. */
export function withoutFinding(text: string, { kind, words }: Finding): string {
  const key = findingKey({ kind, words });
  const found = findingsIn(text, new Set()).filter((finding) => findingKey(finding) === key);
  // What was found beside something that is gone now is no longer found, and is still what was asked about.
  return found.length > 0 ? replaced(text, found) : text.replaceAll(words, PLACEHOLDERS[kind]);
}

/**
 * The text without anything that was found, doubtful or certain, but for what was called safe. All that one reading finds
 * goes at once, since a placeholder changes what the word beside it counts as; then it is read again until nothing is left.
 */
export function withoutAnyFinding(text: string, dismissed: Dismissed): ClearedText {
  const takenOut: Finding[] = [];
  let clear = text;
  for (;;) {
    const found = findingsIn(clear, dismissed);
    if (found.length === 0) return { text: clear, takenOut };
    takenOut.push(...found);
    clear = replaced(clear, found);
  }
}

function replaced(text: string, found: readonly Finding[]): string {
  return found.reduceRight(
    (left, { start, end, kind }) => left.slice(0, start) + PLACEHOLDERS[kind] + left.slice(end),
    text,
  );
}
