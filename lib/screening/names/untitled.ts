import { isOrdinary } from '../lists/lexicon.ts';
import type { Word } from '../tokens.ts';
import type { Finding } from './finding.ts';
import { afterInitial, isInitials, isUpperBeforeName } from './initials.ts';
import { isLowerName } from './lower-names.ts';
import { hasRoleBeside } from './neighbours.ts';
import { person } from './person.ts';
import { follows, hasCapital, isUpperName, type Sentence } from './sentence.ts';
import { sortOf } from './sorts.ts';
import { isThing } from './things.ts';
import { DEEDS } from './word-lists.ts';
import { isWordAsName } from './word-names.ts';

const NAME_BEGINNINGS: ReadonlySet<string> = new Set(
  'van von der den de la du del della di da dos el al bin ibn abu le st o'.split(' '),
);
const SHORTEST_NAME = 3;
const SHORTEST_MISSPELT = 5;
const ENGLISH_ENDING =
  /.{4}(?:ly|[^e]ed|ing|able|ible|ments?|[ts]ions?|full?|ness|ous|ively?|[ae]nce|[^cgm]ent|ally|ght|ical|[^d]ity|logy|ctor|tary|nts)$/;
const BRINGING_IN = /^(?:an?|the|her|his|my|our|their|your|this|that|some|another|no|any)$/;
const OF_PEOPLE =
  /^(?:family|families|list|lists|round|clinic|case|team|firm|lady|girl|boy|man|woman|patient|pt|baby|household|sisters|brothers|daughters|sons|wife|children|complaint|kids|site|sites|hospital|ward|unit|road|street|area|surgery|practice|estate|branch|campus|novel|version|address|account)$/;

/** A name without a title: an unknown or listed word with a capital, or a listed one in lower case. */
export function untitledAt(index: number, sentence: Sentence): Finding | undefined {
  const word = sentence.words[index];
  if (!word || word.joined || isDull(word) || isThing(index, sentence)) return undefined;
  if (word.text.length === 1) return afterInitial(index, sentence);
  const withParticle = NAME_BEGINNINGS.has(word.key) ? afterParticle(index, sentence) : undefined;
  if (withParticle) return withParticle;
  if (NAME_BEGINNINGS.has(word.key) && isThing(index + 1, sentence)) return undefined;
  const sort = sortOf(word);
  if (hasCapital(word, sentence)) {
    if (sort === 'unknown' && (word.key.length < SHORTEST_NAME || isBroughtIn(index, sentence)))
      return undefined;
    if (sort === 'unknown' && isMisspelt(index, sentence)) return undefined;
    if (sort === 'name' || sort === 'unknown') return person(index, index, sentence);
    return sort === 'both' && isWordAsName(index, sentence)
      ? person(index, index, sentence, 'check')
      : undefined;
  }
  if (word.shape === 'upper' && !sentence.shouted)
    return isUpperName(word, sentence) || isUpperBeforeName(index, sentence) || isInitials(index, sentence)
      ? person(index, index, sentence, 'check')
      : undefined;
  return isLowerName(index, sentence) ? person(index, index, sentence, 'check') : undefined;
}

/** A plain word with a capital, as where a sentence begins. */
function isDull(word: Word): boolean {
  return (
    word.shape === 'capital' &&
    word.text.length > 1 &&
    sortOf(word) === 'word' &&
    !NAME_BEGINNINGS.has(word.key)
  );
}

/** "a Fitbit", "her Littmann": behind such a word an unknown one is a thing, unless a family or a list is called after it. */
function isBroughtIn(index: number, sentence: Sentence): boolean {
  const { words } = sentence;
  const word = words[index];
  const next = words[index + 1];
  if (!word || !follows(word) || !BRINGING_IN.test(words[index - 1]?.key ?? '')) return false;
  if (!next || !follows(next) || word.possessive) return !word.possessive;
  return !hasCapital(next, sentence) && !OF_PEOPLE.test(next.key);
}

/** "Unfortunatly", "Treid": where a sentence begins an unknown word with an English ending, or with "ei" for "ie". */
function isMisspelt(index: number, sentence: Sentence): boolean {
  const word = sentence.words[index];
  const next = sentence.words[index + 1];
  if (
    index > 0 ||
    !word ||
    word.possessive ||
    hasRoleBeside(index, sentence) ||
    word.key.length < SHORTEST_MISSPELT
  )
    return false;
  if (next && follows(next) && (hasCapital(next, sentence) || DEEDS.has(next.key))) return false;
  return (
    ENGLISH_ENDING.test(word.key) ||
    isOrdinary(word.key.replace(/ie|ei/, (pair) => (pair === 'ie' ? 'ei' : 'ie')))
  );
}

/** "van Rensburg", "de la Cruz" without a name before. */
function afterParticle(index: number, sentence: Sentence): Finding | undefined {
  const { words } = sentence;
  const beyond = NAME_BEGINNINGS.has(words[index + 1]?.key ?? '') ? index + 2 : index + 1;
  const word = words[beyond];
  if (!word || !follows(word) || !hasCapital(word, sentence) || word.joined) return undefined;
  const sort = sortOf(word);
  return sort === 'word' || isThing(beyond, sentence) ? undefined : person(index, beyond, sentence);
}
