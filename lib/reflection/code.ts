import { Code } from '../schema/primitives.ts';
import type { RandomBytes } from '../shared/random.ts';
import { ok, type Result, refused } from '../shared/result.ts';
import { joinWords, randomWords } from '../shared/words.ts';
import { isListed, nearestWords, suggestionsFor } from '../shared/words-typed.ts';

const WORDS_IN_CODE = 4;

/** From so many letters on, a word two slips away is taken for the one that was meant. */
const LONG_WORD = 5;

/** Why a typed code is none: not four words, or one that is not on the list, with up to three it may stand for. */
export type CodeRefusal =
  | { readonly reason: 'not-four-words' }
  | { readonly reason: 'not-a-word'; readonly word: string; readonly suggestions: readonly string[] };

/** A word that was typed and is on no list, and the one that was taken for it. */
export interface Mending {
  readonly typed: string;
  readonly word: string;
}

/** A code as it was read, and what was put right in it: for the person to confirm before it joins anything. */
export interface CodeRead {
  readonly code: Code;
  readonly mended: readonly Mending[];
}

/** Draws the code that joins one person's responses: four words, 52 bits. */
export function newCode(random: RandomBytes): Code {
  return randomWords(WORDS_IN_CODE, random).join('-');
}

/**
 * Reads a code as people type it from paper. A word off the list is put right where only one word can be meant: the only
 * one a slip away, or where there is none, the only one two slips away from a word of five letters or more. Else it is
 * named, since another word would join nothing. A slip that makes another word of the list is not seen here.
 */
export function readCode(typed: string): Result<CodeRead, CodeRefusal> {
  const parsed = Code.safeParse(joinWords(typed));
  if (!parsed.success) return refused({ reason: 'not-four-words' });
  const words: string[] = [];
  const mended: Mending[] = [];
  for (const each of parsed.data.split('-')) {
    const word = meantBy(each);
    if (word === null) {
      return refused({ reason: 'not-a-word', word: each, suggestions: suggestionsFor(each) });
    }
    if (word !== each) mended.push({ typed: each, word });
    words.push(word);
  }
  return ok({ code: words.join('-'), mended });
}

/** The only word that can be meant, or null where none or several can. */
function meantBy(typed: string): string | null {
  if (isListed(typed)) return typed;
  const { distance, words } = nearestWords(typed);
  const [word] = words;
  const near = distance === 1 || typed.length >= LONG_WORD;
  return word !== undefined && words.length === 1 && near ? word : null;
}
