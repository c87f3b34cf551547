import { fold } from './lists/fold.ts';
import { eachMatch } from './matches.ts';

/** How a word is written. */
export type Shape = 'lower' | 'capital' | 'upper' | 'mixed';

/** One word of a sentence; numbers and signs are not words, they are what lies between. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** As the lists hold it, without a possessive ending. */
  readonly key: string;
  /** True when "'s" was cut off; `end` lies before it. */
  readonly possessive: boolean;
  readonly shape: Shape;
  /** True when a digit or an underscore touches it, as in "F1" or "7B": then it is part of something else. */
  readonly joined: boolean;
  /** What stands between the word before and this one, such as " " or ". ". */
  readonly before: string;
}

const WORD = /\p{L}[\p{L}\p{M}]*(?:['’ʼ‘-]\p{L}[\p{L}\p{M}]*)*/gu;
const POSSESSIVE = /['’ʼ‘]s$/i;
const UPPER = /^\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const UPPER_INSIDE = /^.[^-'’ʼ‘]*(?<![-'’ʼ‘]|\bMa?c|^D[eiu]|^L[ae]|^V[ao]n|^F?itz)\p{Lu}/u;

/** The words of a text in order. A word holds hyphens and apostrophes between its letters. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let from = 0;
  eachMatch(WORD, text, (match) => {
    const possessive = POSSESSIVE.test(match[0]) && match[0].length > 2;
    const word = possessive ? match[0].slice(0, -2) : match[0];
    const before = text.slice(from, match.index);
    const end = match.index + word.length;
    from = match.index + match[0].length;
    words.push({
      start: match.index,
      end,
      text: word,
      key: fold(word),
      possessive,
      shape: shapeOf(word),
      joined: joins(text.charCodeAt(match.index - 1)) || joins(text.charCodeAt(from)),
      before,
    });
  });
  return words;
}

/** True for the code of a digit, "_" or "@". */
function joins(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || code === 0x5f || code === 0x40;
}

function shapeOf(word: string): Shape {
  if (!UPPER.test(word)) return UPPER_INSIDE.test(word) ? 'mixed' : 'lower';
  if (!LOWER.test(word)) return word.length === 1 ? 'capital' : 'upper';
  return UPPER_INSIDE.test(word) ? 'mixed' : 'capital';
}
