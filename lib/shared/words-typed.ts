import { commonStart, editDistance } from './edit-distance.ts';
import { compareText } from './order.ts';
import { WORDS } from './words.ts';

/** One word within what is typed: in lower case, and where it stands (UTF-16 offsets, the end exclusive). */
export interface TypedWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** A word that is on no list, and the words it may stand for, the likeliest first. */
export interface Slip extends TypedWord {
  readonly suggestions: readonly string[];
}

/** The text after a change, and where the caret belongs. */
export interface Changed {
  readonly text: string;
  readonly caret: number;
}

const MOST_COMPLETIONS = 4;
const MOST_SUGGESTIONS = 3;
const MOST_SLIPS = 6;
const FURTHEST = 2;
/** One letter alone begins hundreds of words. */
const SHORTEST_BEGINNING = 2;

const LISTED: ReadonlySet<string> = new Set(WORDS);

/** True for a word of the EFF list, in lower case. */
export function isListed(word: string): boolean {
  return LISTED.has(word);
}

/** The words within what is typed, in their order; spaces or hyphens part them, as `joinWords` reads them. */
export function typedWords(typed: string): TypedWord[] {
  return [...typed.matchAll(/[^\s-]+/g)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
}

/** The word that the caret stands in or right behind; null where it stands in none. */
export function wordAtCaret(typed: string, caret: number): TypedWord | null {
  return typedWords(typed).find(({ start, end }) => start < caret && caret <= end) ?? null;
}

/**
 * Up to four words of the list that begin so and go on, in the order of the alphabet; none for fewer than two letters, and
 * none for a whole word, since no word of the list begins another.
 */
export function completionsOf(beginning: string): string[] {
  if (beginning.length < SHORTEST_BEGINNING) return [];
  return WORDS.filter((word) => word.length > beginning.length && word.startsWith(beginning))
    .sort()
    .slice(0, MOST_COMPLETIONS);
}

/**
 * The words of the list that are one slip away from a word, or where there is none, two; the word itself alone where it
 * is listed. Those that begin most alike come first, then by the alphabet. Empty where none is near.
 */
export function nearestWords(word: string): { readonly distance: number; readonly words: readonly string[] } {
  if (isListed(word)) return { distance: 0, words: [word] };
  for (let distance = 1; distance <= FURTHEST; distance += 1) {
    const words = WORDS.filter((listed) => editDistance(word, listed, distance) === distance);
    if (words.length > 0) return { distance, words: words.sort(byLikeness(word)) };
  }
  return { distance: Number.POSITIVE_INFINITY, words: [] };
}

/** Up to three words that a word off the list may stand for. */
export function suggestionsFor(word: string): readonly string[] {
  return nearestWords(word).words.slice(0, MOST_SUGGESTIONS);
}

/** The first six finished words that are on no list. The word at the caret is not finished; null for a caret that is elsewhere. */
export function slipsIn(typed: string, caret: number | null): Slip[] {
  const current = caret === null ? null : wordAtCaret(typed, caret);
  return typedWords(typed)
    .filter(({ word, start }) => start !== current?.start && !isListed(word))
    .slice(0, MOST_SLIPS)
    .map((each) => ({ ...each, suggestions: suggestionsFor(each.word) }));
}

/** How many words stand there: each finished one, and the one at the caret once it is a word of the list. */
export function countWords(typed: string, caret: number | null): number {
  const current = caret === null ? null : wordAtCaret(typed, caret);
  return typedWords(typed).filter(({ word, start }) => start !== current?.start || isListed(word)).length;
}

/** Puts another word in one's place and leaves the rest as typed. */
export function replaceWord(typed: string, { start, end }: TypedWord, word: string): Changed {
  return { text: typed.slice(0, start) + word + typed.slice(end), caret: start + word.length };
}

/**
 * Completes a word and makes ready for the next: where the text ends with it and more words are to come, what parts the
 * words so far (a hyphen or a space) follows.
 */
export function completeWord(typed: string, place: TypedWord, word: string, expected: number): Changed {
  const { text, caret } = replaceWord(typed, place, word);
  if (caret < text.length || typedWords(text).length >= expected) return { text, caret };
  const between = /[^\s-]-[^\s-]/.test(text) ? '-' : ' ';
  return { text: text + between, caret: caret + between.length };
}

function byLikeness(word: string): (one: string, other: string) => number {
  return (one, other) => commonStart(word, other) - commonStart(word, one) || compareText(one, other);
}
