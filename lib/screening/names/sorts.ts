import { isEponym, isListedName } from '../lists/lexicon.ts';
import { remember } from '../remember.ts';
import type { Word } from '../tokens.ts';
import { isPlainWord } from './sentence.ts';
import { FAMILY_WORDS, GIVEN_WORDS, TITLES } from './word-lists.ts';

/** What the lists say: a name alone, a word alone, both, or neither. */
export type Sort = 'name' | 'word' | 'both' | 'unknown';

// No word of English is written so: "O'Hagan", "McAllister", "FitzGerald", "D'Souza".
const NAME_BY_SPELLING =
  /^(?:O['’]\p{Lu}\p{L}{2,}|D['’]\p{Lu}\p{Ll}{2,}|Ma?c(?!Book|Pro|Mini)\p{Lu}\p{Ll}{2,}|Fitz\p{Lu}\p{Ll}+)$/u;
// English words have accents seldom; with a capital, too, such a word is a name.
const ACCENTED = /[^\u0020-\u007e’‘ʼ]/;
const NOT_NAMES = new Set(['dob', 'dod', 'nok', 'pmh', 'imp', 'ddx', 'nhs', 'mrn', 'gmc', 'nmc']);

const LONGEST = 40;
const SHORTEST = 2;

const recall = remember<Sort>(4000);

/** What the lists say of a word. Single letters, words at digits and words too long for a name count as plain words. */
export function sortOf(word: Word): Sort {
  if (word.joined || word.key.length < SHORTEST || word.key.length > LONGEST) return 'word';
  return recall(word.text, () => lookUp(word));
}

function lookUp(word: Word): Sort {
  if (TITLES.has(word.key) || NOT_NAMES.has(word.key)) return 'word';
  if (NAME_BY_SPELLING.test(word.text) && !isEponym(word.key)) return 'name';
  const listed = isListedName(word.key) || FAMILY_WORDS.has(word.key) || GIVEN_WORDS.has(word.key);
  if (isPlainWord(word) && !(word.shape === 'capital' && ACCENTED.test(word.text)))
    return listed ? 'both' : 'word';
  return listed ? 'name' : 'unknown';
}
