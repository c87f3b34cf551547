import { isEponym, isListedName, isListedPlace } from '../lists/lexicon.ts';
import type { Word } from '../tokens.ts';
import { follows, isPlainWord, type Sentence } from './sentence.ts';
import { FAMILY_WORDS, GIVEN_WORDS, STRONG_EPONYMS, THINGS, TITLES } from './word-lists.ts';

/** What the lists say: a name alone, a word alone, both, or neither. */
export type Sort = 'name' | 'word' | 'both' | 'unknown';

// Beginnings and endings of family names of many countries; ordinary words with the same ending are on the list of words.
const NAME_SHAPE =
  /^(?:o['’]?[bcdfghklmnrs][a-z]{4,}|mc[a-z]{4,}|(?:olu|ade|ayo|oye|ogun|chukwu|nwa|oko|uche)[a-z]{4,})$|(?:[a-z]{3}(?:ewski|owski|inski|ynski|ewska|owska|inska|kowicz|iewicz|czyk|escu|eanu|ovic|evic|ovich|enko|chuk|opoulos|opoulou|akis|idis|iadis|oglu|sson|dottir|singham|lingam|rajah|nathan|murthy|swamy|singhe|ratne|wardena|wardene|sekera|sekara|zadeh|nejad|pour|yan|shvili|dze|auskas|evicius))$/;
// What a person owns is named; what is called after one stands alone: "Hartmann's and", "Colles' in bay".
const STANDS_ALONE =
  /^['’]s?(?:$|[.,;:?!)/-]| (?:or|and|in|on|vs|with|at|is|was|next|then|via|if|for|as|again|but|instead|when|running|up|stat|given)\b)/i;
// No word of English is written so: "O'Hagan", "McAllister", "FitzGerald", "D'Souza".
const NAME_BY_SPELLING =
  /^(?:O['’]\p{Lu}\p{L}{2,}|D['’]\p{Lu}\p{Ll}{2,}|Ma?c(?!Book|Pro|Mini)\p{Lu}\p{Ll}{2,}|Fitz\p{Lu}\p{Ll}+)$/u;
// People have these too: only behind a known eponym do they make a thing of it.
const LOOSE =
  /^(?:rounds?|day|groups?|lines?|points?|bag|press|trials?|wound|tests?|space|position|body|bodies|cells?|mask|airway|ring|plate|frame|needle|blade|nail|collar|cast|report|inquiry|prize|award|effect|model|method|approach|repair|tool|system|protocol|pathway|guidelines?|questionnaire|outcome|correction|solution|fluid|stain|principles|rules?|law|competence|competent|triage|handbook|deanery|hip|swab|plot|drain|ratio)$/;
// English words have accents seldom; with a capital, too, such a word is a name.
const ACCENTED = /[^\u0020-\u007e’‘ʼ]/;
const LINKS = /^(?:for|the|a|an|of|and|or|in|on|at|to|by|with|from|is|was|then|as|that|who|his|her|our|my)$/;
const NOT_NAMES = new Set(['dob', 'dod', 'nok', 'pmh', 'imp', 'ddx', 'nhs', 'mrn', 'gmc', 'nmc']);

const LONGEST = 40;
const SHORTEST = 2;
const REACH = 3;

const REMEMBERED = 4000;
const known = new Map<string, Sort>();

/** What the lists say of a word. Single letters, words at digits and words too long for a name count as plain words. */
export function sortOf(word: Word): Sort {
  if (word.joined || word.key.length < SHORTEST || word.key.length > LONGEST) return 'word';
  const before = known.get(word.text);
  if (before !== undefined) return before;
  const now = lookUp(word);
  if (known.size >= REMEMBERED) known.clear();
  known.set(word.text, now);
  return now;
}

function lookUp(word: Word): Sort {
  if (TITLES.has(word.key) || NOT_NAMES.has(word.key)) return 'word';
  if (NAME_BY_SPELLING.test(word.text) && !isEponym(word.key)) return 'name';
  const listed =
    isListedName(word.key) ||
    NAME_SHAPE.test(word.key) ||
    FAMILY_WORDS.has(word.key) ||
    GIVEN_WORDS.has(word.key);
  if (isPlainWord(word) && !(word.shape === 'capital' && ACCENTED.test(word.text)))
    return listed ? 'both' : 'word';
  return listed ? 'name' : 'unknown';
}

/** True for a name that stands for a thing here: "Murphy's sign", "Crohn's", "Wells 4", "Glasgow score". */
export function isThing(index: number, { words, text }: Sentence): boolean {
  const word = words[index];
  if (!word) return false;
  if (word.shape === 'lower' && sortOf(word) === 'word') return false;
  const bare = word.key.endsWith('s') ? word.key.slice(0, -1) : word.key;
  if (STRONG_EPONYMS.has(word.key) || (word.possessive && STRONG_EPONYMS.has(`${word.key}s`))) return true;
  const parts = word.key.split('-');
  const eponym =
    isEponym(word.key) ||
    isEponym(bare) ||
    (parts.length > 1 &&
      parts.some(isEponym) &&
      parts.every((part) => isEponym(part) || !isListedName(part)));
  if (parts.length > 1 && isEponym(word.key)) return true;
  if (eponym && !isListedName(word.key) && !isListedPlace(word.key)) return true;
  const after = text.slice(word.end, word.end + 14);
  if (eponym && /^(?:['’]s)?\s(?:positive|negative|neg|pos|\+ve|-ve|vs|\d{1,2}(?![\d:/]))/i.test(after))
    return true;
  if (eponym && word.before === ' ' && /^an?$/.test(words[index - 1]?.key ?? '')) return true;
  if (eponym && /^, ?$/.test(word.before) && isEponym(words[index - 1]?.key ?? '')) return true;
  if (eponym && word.possessive && STANDS_ALONE.test(after)) return true;
  return isBeforeThing(index, words, eponym || isListedPlace(word.key));
}

/** "The Francis report", "Martha's Rule": after people, and everybody's. */
function isInquiry(index: number, words: readonly Word[]): boolean {
  const next = words[index + 1];
  const own = words[index]?.possessive === true && next?.shape === 'lower';
  return !own && /^(?:report|inquiry|law|rule)$/.test(next?.key ?? '');
}

/** A thing's noun may come some words later ("Nottingham hip fracture score") after a known eponym alone. */
function isBeforeThing(index: number, words: readonly Word[], known: boolean): boolean {
  for (let step = 1; step <= (known ? REACH : 1); step += 1) {
    const next = words[index + step];
    if (!next || !(follows(next) || next.before === '-')) return false;
    if (
      THINGS.has(next.key) &&
      next.shape !== 'upper' &&
      (known || !LOOSE.test(next.key) || isInquiry(index, words))
    )
      return true;
    if (LINKS.test(next.key)) return false;
    if (next.shape !== 'lower' && !isEponym(next.key)) return false;
  }
  return false;
}
