import { isAcronym, isListedName, isOrdinary, withoutContraction } from '../lists/lexicon.ts';
import type { Word } from '../tokens.ts';

const LONGEST = 40;
const SHORTEST_READ_AS_NAME = 5;
// Letters that no Latin alphabet has: such a word in an English sentence is a name.
const FOREIGN = /^(?!\p{Script=Latin})\p{L}/u;
const VOWELS = /[aeiouy]/;
const CONSONANTS = /[bcdfghjklmnpqrstvwxz]{5}/;
const SHOUTED = 0.6;
const FEWEST_SHOUTED = 4;

/** The words of a sentence with what the lists say of each. */
export interface Sentence {
  readonly text: string;
  readonly words: readonly Word[];
  /** True when all is in capitals, so that a capital says nothing. */
  readonly shouted: boolean;
}

/** The words of a sentence, and whether it is all in capitals. */
export function sentenceOf(text: string, words: readonly Word[]): Sentence {
  const long = words.filter(({ text: word }) => word.length > 1);
  const upper = long.filter(({ shape }) => shape === 'upper').length;
  return { text, words, shouted: long.length >= FEWEST_SHOUTED && upper / long.length > SHOUTED };
}

/** True for a word of English, medicine or hospital slang, contractions included; and for one too long for a name. */
export function isPlainWord(word: Word): boolean {
  if (word.key.length > LONGEST) return true;
  return isOrdinary(word.key) || isOrdinary(withoutContraction(word.text.toLowerCase().replaceAll('’', "'")));
}

/** True for a word with a capital first letter that says something, and for one in another script. */
export function hasCapital(word: Word, { shouted }: Sentence): boolean {
  return word.shape === 'capital' || (FOREIGN.test(word.text) && !(word.shape === 'upper' && shouted));
}

/** True for capitals that are read as a word, such as "PATEL" or "GETINGE", rather than letter by letter. */
export function isUpperName(word: Word, { shouted }: Sentence): boolean {
  if (word.shape !== 'upper' || shouted || isAcronym(word.key) || isPlainWord(word)) return false;
  if (isListedName(word.key) && word.key.length > 3) return true;
  if (word.key.includes('-')) return false;
  return (
    word.key.length > SHORTEST_READ_AS_NAME &&
    word.key.length < LONGEST &&
    VOWELS.test(word.key) &&
    !CONSONANTS.test(word.key) &&
    (word.key.match(/[aeiouy]+/g)?.length ?? 0) >= 2
  );
}

/** True where a word stands right after the one before, with a space or the full stop of an initial between them. */
export function follows(word: Word): boolean {
  if (word.before === ' ') return true;
  return /^(?:['’]s)?\.?[ \u00a0\t]{0,2}$/.test(word.before) && word.before !== '';
}
