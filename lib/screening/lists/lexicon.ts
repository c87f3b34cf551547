import { remember } from '../remember.ts';
import { NAME_SHAPE } from './name-shape.ts';
import { ordinaryTest } from './ordinary.ts';
import { ACRONYMS, EPONYMS, NAMES, NOT_ORDINARY, ORDINARY, PHRASES, PLACES } from './packed.ts';
import { wordFilter } from './word-filter.ts';

const ordinary = ordinaryTest(wordFilter(ORDINARY));
const inNotOrdinary = wordFilter(NOT_ORDINARY);
const inNames = wordFilter(NAMES);
const inPlaces = wordFilter(PLACES);
const inEponyms = wordFilter(EPONYMS);
const inPhrases = wordFilter(PHRASES);
const inAcronyms = wordFilter(ACRONYMS);

const REMEMBERED = 4000;

const CONTRACTION = /(?:n't|'(?:ll|d|ve|re|m|s|t))$/;

/** Keeps the answers for the words met lately. */
function remembering(answer: (word: string) => boolean): (word: string) => boolean {
  const recall = remember<boolean>(REMEMBERED);
  return (word) => recall(word, () => answer(word));
}

/** True for a folded word of English, of medicine or of hospital slang, regular forms and compounds included. */
export const isOrdinary = remembering((word) => !inNotOrdinary(word) && ordinary(word));

/** True for a folded given or family name of the lists; of a double one, when one half is. */
export const isListedName = remembering(
  (word) =>
    inNames(word) ||
    NAME_SHAPE.test(word) ||
    (word.includes('-') &&
      word.split('-').some((part) => part.length > 2 && (inNames(part) || NAME_SHAPE.test(part)))),
);

/** True for a place of the lists; several words are joined by single spaces. */
export const isListedPlace = remembering((place) => inPlaces(place));

/** True for a folded name that medicine gave to a thing. */
export const isEponym = remembering((word) => inEponyms(word));

/** True for two folded words that together are a thing, a charity or a saying. */
export function isPhraseOf(first: string, second: string): boolean {
  return inPhrases(`${first} ${second}`);
}

/** True for a folded acronym that is long enough to be read as a word, plural or not. */
export const isAcronym = remembering(
  (word) => inAcronyms(word) || (word.endsWith('s') && inAcronyms(word.slice(0, -1))),
);

/** A word without the verb that is drawn into it: "she'll" is "she", "didn't" is "did". */
export function withoutContraction(word: string): string {
  return word.replace(CONTRACTION, '');
}
