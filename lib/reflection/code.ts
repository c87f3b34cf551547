import { Code } from '../schema/primitives.ts';
import type { RandomBytes } from '../shared/random.ts';
import { ok, type Result, refused } from '../shared/result.ts';
import { joinWords, randomWords, WORDS } from '../shared/words.ts';

const WORDS_IN_CODE = 4;

/** Why a typed code is none: not four words, or one that is not on the list, so a slip of the pen. */
export type CodeRefusal =
  | { readonly reason: 'not-four-words' }
  | { readonly reason: 'not-a-word'; readonly word: string };

/** Draws the code that joins one person's responses: four words, 52 bits. */
export function newCode(random: RandomBytes): Code {
  return randomWords(WORDS_IN_CODE, random).join('-');
}

/** Reads a code as people type it from paper. A word off the list is named, since another word would join nothing. */
export function readCode(typed: string): Result<Code, CodeRefusal> {
  const parsed = Code.safeParse(joinWords(typed));
  if (!parsed.success) return refused({ reason: 'not-four-words' });
  const strange = parsed.data.split('-').find((word) => !WORDS.includes(word));
  return strange === undefined ? ok(parsed.data) : refused({ reason: 'not-a-word', word: strange });
}
