import { isAcronym, isListedName } from '../lists/lexicon.ts';
import type { Word } from '../tokens.ts';
import { follows, hasCapital, isUpperName, type Sentence } from './sentence.ts';
import { sortOf } from './sorts.ts';
import {
  FAMILY_WORDS,
  GIVEN_WORDS,
  LOWER_FAMILY_WORDS,
  PARTICLES,
  SOFT_TITLES,
  TITLES,
} from './word-lists.ts';

/** What may stand behind a name and belongs to it. */
const SUFFIX = /^(?:jr|snr|phd|md|ii|iii|iv|frcs|frcp|mrcp|mbe|obe|cbe|esq)$/i;
const MOST_WORDS = 5;
const SHORTEST_UNKNOWN = 4;
const NO_FAMILY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|june|july|august|september|october|november|december|ward|theatre|clinic|resus|please|thanks|thank|well|very|good|great|also|then|when|with|from|this|that|they|there|hospital|infirmary|hospice|surgery)$/;

/** The index of the last word of a name whose word at `index` is known to belong to it. */
export function lastOfName(index: number, sentence: Sentence): number {
  let last = index;
  while (last - index < MOST_WORDS - 1) {
    const next = nextPart(last, sentence);
    if (next === last) break;
    last = next;
  }
  const suffix = sentence.words[last + 1];
  return suffix && SUFFIX.test(suffix.text) && /^,? $/.test(suffix.before) ? last + 1 : last;
}

/** The index of the word that carries the name on, or `last` when it ends there. */
function nextPart(last: number, sentence: Sentence): number {
  const { words } = sentence;
  const current = words[last];
  const word = words[last + 1];
  if (!current || !word || current.possessive || !follows(word) || word.joined) return last;
  if (word.before.includes('.') && current.text.length > 1) return last;
  const beyond = words[last + 2];
  if (PARTICLES.has(word.key) && beyond && follows(beyond)) {
    if (carriesOn(current, beyond, sentence)) return last + 2;
    const far = words[last + 3];
    if (PARTICLES.has(beyond.key) && far && carriesOn(current, far, sentence)) return last + 3;
  }
  if (word.text.length === 1) return isInitial(last + 1, sentence) ? last + 1 : last;
  return carriesOn(current, word, sentence) ? last + 1 : last;
}

/** True for a single capital letter that stands for a name. */
function isInitial(index: number, { words, text }: Sentence): boolean {
  const word = words[index];
  if (word?.shape !== 'capital') return false;
  if (text.charAt(word.end) === '.') return true;
  if (word.text === 'I' || word.text === 'A' || /[&+/]/.test(text.charAt(word.end))) return false;
  const next = words[index + 1];
  return !next || !follows(next) || next.shape === 'capital' || next.shape === 'upper';
}

/** Right behind a given name of the lists a capital is a family name, be it a word besides: "Tony Bank". */
function isFamilyPosition(current: Word, word: Word): boolean {
  return (
    current.shape === 'capital' &&
    word.key.length >= SHORTEST_UNKNOWN &&
    (current.text.length === 1 || /^(?:name|unknown)$/.test(sortOf(current))) &&
    !TITLES.has(word.key) &&
    !NO_FAMILY.test(word.key)
  );
}

function carriesOn(current: Word, word: Word, sentence: Sentence): boolean {
  if (SOFT_TITLES.has(word.key) && word.shape !== 'upper') return false;
  const sort = sortOf(word);
  if (hasCapital(word, sentence)) {
    if (sort === 'both')
      return FAMILY_WORDS.has(word.key) || GIVEN_WORDS.has(word.key) || current.shape === 'capital';
    return sort !== 'word' || isFamilyPosition(current, word);
  }
  if (word.shape === 'upper' && !sentence.shouted)
    return (
      isUpperName(word, sentence) ||
      (sort === 'both' && FAMILY_WORDS.has(word.key) && isListedName(current.key)) ||
      (current.shape === 'upper' && sort === 'unknown' && !isAcronym(word.key) && word.key.length > 2)
    );
  if (current.shape === 'capital' && !sentence.shouted) return false;
  if (sort === 'name') return !isAcronym(word.key);
  if (sort === 'both') return LOWER_FAMILY_WORDS.has(word.key) && isListedName(current.key);
  return (
    sort === 'unknown' &&
    word.key.length >= SHORTEST_UNKNOWN &&
    isListedName(current.key) &&
    !isAcronym(word.key)
  );
}
