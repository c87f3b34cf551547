import type { IdentifierKind, IdentifierSpan } from '../identifier-span.ts';
import type { Sentence } from './sentence.ts';

/** A run of words that is a name: indices of its first and last word. */
export interface Finding {
  readonly first: number;
  readonly last: number;
  readonly kind: IdentifierKind;
  readonly certainty: IdentifierSpan['certainty'];
  readonly reason: string;
}

// "Big Dave", "Staff Nurse Reyes": what is written as the first part of the name.
const BYNAME =
  /^(?:big|little|wee|young|old|posh|mad|tall|lovely|baby|lady|auntie|aunty|uncle|nana|nurse|staff|charge|head|doctor|professor|sister)$/;
// A code of five figures behind a town or a country belongs to it.
const ZIP = /^,? \d{5}(?!\d)/;
const ZIP_REACH = 8;

/** A finding as a span of its sentence. */
export function spanOf({ first, last, ...rest }: Finding, { words, text }: Sentence): IdentifierSpan {
  const end = words[last];
  // "St Mary's" is the name of the place; the possessive of a person stays outside.
  const more = end?.possessive && rest.kind === 'LOCATION' ? 2 : 0;
  const to = (end?.end ?? 0) + more;
  const code = rest.kind === 'LOCATION' ? (ZIP.exec(text.slice(to, to + ZIP_REACH))?.[0].length ?? 0) : 0;
  const from = rest.kind === 'PERSON' ? withByname(first, words) : first;
  return { start: words[from]?.start ?? 0, end: to + code, ...rest };
}

/** Where a name begins when words with a capital before it belong to it. */
function withByname(first: number, words: Sentence['words']): number {
  let from = first;
  while (from > 0 && words[from]?.before === ' ' && isByname(words[from - 1])) from -= 1;
  return from;
}

function isByname(word: Sentence['words'][number] | undefined): boolean {
  return word?.shape === 'capital' && !word.possessive && BYNAME.test(word.key);
}
