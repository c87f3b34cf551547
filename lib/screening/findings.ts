import type { IdentifierSpan } from './identifier-span.ts';
import { PLACEHOLDERS } from './placeholders.ts';
import { screenIdentifiers } from './screen-identifiers.ts';

/** What the screen found in a text, with the words as they stand there. */
export interface Finding extends IdentifierSpan {
  readonly words: string;
}

/** What was called safe: the keys of findings that are not to be asked about again. */
export type Dismissed = ReadonlySet<string>;

/** What a finding is remembered by, whatever its place, its capitals and its spaces: for "Bed  14" `LOCATION bed 14`. */
export function findingKey({ kind, words }: Pick<Finding, 'kind' | 'words'>): string {
  return `${kind} ${words.toLowerCase().replaceAll(/\s+/g, ' ')}`;
}

/** Everything found in a text, but for the doubtful ones that were called safe. Certain ones cannot be. */
export function findingsIn(text: string, dismissed: Dismissed): Finding[] {
  return screenIdentifiers(text)
    .map((span) => ({ ...span, words: text.slice(span.start, span.end) }))
    .filter((finding) => finding.certainty === 'certain' || !dismissed.has(findingKey(finding)));
}

/** The text with every stretch that reads as this finding replaced by its placeholder. */
export function withoutFinding(text: string, { kind, words }: Finding): string {
  const key = findingKey({ kind, words });
  return findingsIn(text, new Set())
    .filter((finding) => findingKey(finding) === key)
    .toReversed()
    .reduce((left, { start, end }) => left.slice(0, start) + PLACEHOLDERS[kind] + left.slice(end), text);
}
