import { diffWordsWithSpace } from 'diff';

/** A stretch of two wordings laid over each other. */
export interface WordingPart {
  readonly kind: 'same' | 'out' | 'in';
  readonly text: string;
}

/** Two wordings word by word, in reading order: what is in both, what goes out and what comes in its place. */
export function wordingDiff(before: string, after: string): WordingPart[] {
  return diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    kind: added ? 'in' : removed ? 'out' : 'same',
    text: value,
  }));
}

/** How many places of a text were changed: what goes out and what comes in its place is one. */
export function changeCount(parts: readonly WordingPart[]): number {
  return parts.filter(({ kind }, at) => kind !== 'same' && (parts[at - 1]?.kind ?? 'same') === 'same').length;
}
