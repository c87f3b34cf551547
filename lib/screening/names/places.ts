import { isListedName, isListedPlace } from '../lists/lexicon.ts';
import type { Word } from '../tokens.ts';
import type { Finding } from './finding.ts';
import {
  isNext,
  isPossessivePlace,
  isRoyal,
  isSaint,
  isShortHospital,
  lastOfHospital,
  lastOfRoyal,
} from './hospitals.ts';
import { follows, hasCapital, type Sentence } from './sentence.ts';
import { sortOf } from './sorts.ts';
import { isPhrase, isThing } from './things.ts';
import { HOSPITALS, INSTITUTIONS, PLACE_CUES, TOWN_WORDS, WARD_KINDS, WARD_NAMES } from './word-lists.ts';

const MOST_WORDS = 4;
const SHORTEST_LOWER = 4;
const WARDS: ReadonlySet<string> = new Set(['ward', 'wards', 'unit', 'units']);
/** Words that the name of an institution or a ward may end with. */
export const INSTITUTION_ENDS: ReadonlySet<string> = new Set([
  ...WARDS,
  ...'hospital hospitals infirmary hospice surgery practice school college university academy prison nursing care medical health house court lodge manor'.split(
    ' ',
  ),
]);
const HOME_KINDS =
  /^(?:new|old|different|suitable|residential|dementia|specialist|emi|council|nearest|previous|current|some|any|no|one|which|every|each|permanent|temporary|good|bad|nice)$/;
const HOMES = /^(?:nursing|care|medical|health)$/;
const HOSPITAL_ENDS = /^(?:hospital|infirmary|hospice)$/;
const GENERIC =
  /^(?:the|a|an|this|that|our|my|your|his|her|their|community|district|general|local|private|nhs|other|another|base|cottage|teaching|foundation|day|field|mental|primary|secondary|high|medical|health|dental|vet|veterinary|same|whole|at|in|from|to|of|and|gp|under|minor|major|elective|emergency)$/;
const LINKS = /^(?:on|upon|le|la|of|the|and|in|by|under|de|du|st)$/;
const ROYAL =
  /^(?:st|saint|royal|queen|queens|king|kings|prince|princess|victoria|sir|great|good|our|holy|north|south|east|west|university)$/;

/** A town, hospital, county or country of the lists, up to four words long. */
export function placeAt(index: number, sentence: Sentence): Finding | undefined {
  const first = sentence.words[index];
  if (
    !first ||
    (first.shape === 'lower' && sortOf(first) === 'word' && !/^(?:st|saint|royal)$/.test(first.key))
  )
    return undefined;
  if (first.joined) return undefined;
  let last = index;
  while (last + 1 - index < MOST_WORDS && mayGoOn(sentence.words[last + 1], sentence)) last += 1;
  if (isShortHospital(index, sentence)) return found(index, index, 'check');
  if (last === index && sortOf(first) === 'word' && !TOWN_WORDS.has(first.key) && !WARD_NAMES.has(first.key))
    return undefined;
  if (isThing(index, sentence)) return undefined;
  if (isSaint(index, sentence)) return found(index, index + 1, 'certain');
  if (isRoyal(index, sentence)) return found(index, lastOfRoyal(index, sentence), 'check');
  if (isPossessivePlace(index, sentence)) return found(index, index, 'check');
  for (; last > index; last -= 1)
    if (isLongPlace(index, last, sentence)) return found(index, last, 'certain');
  return isShortPlace(index, sentence)
    ? found(index, lastOfHospital(index, sentence), hasCapital(first, sentence) ? 'certain' : 'check')
    : undefined;
}

/** Of a place of several words the later ones are written like names too, or are links such as "upon". */
function mayGoOn(word: Word | undefined, sentence: Sentence): boolean {
  if (!word || !isNext(word)) return false;
  return hasCapital(word, sentence) || LINKS.test(word.key) || sortOf(word) !== 'word';
}

function isLongPlace(first: number, last: number, sentence: Sentence): boolean {
  const words = sentence.words.slice(first, last + 1);
  if (/^(?:in|on|by|the|of|and|under)$/.test(words[0]?.key ?? '')) return false;
  if (words.some((word) => word.possessive || /['’](?!s$)/.test(word.text.slice(2)))) return false;
  const capital = words.every((word) => hasCapital(word, sentence) || LINKS.test(word.key));
  const sorts = words.map(sortOf);
  if (sorts.every((sort) => sort === 'word') && !(capital && words.some(({ key }) => ROYAL.test(key))))
    return false;
  if (!capital && sorts.every((sort) => sort === 'word' || sort === 'both')) return false;
  return isListedPlace(words.map(({ key }) => key).join(' '));
}

function isShortPlace(index: number, sentence: Sentence): boolean {
  const { words } = sentence;
  const word = words[index];
  if (!word) return false;
  const cued = PLACE_CUES.has(words[index - 1]?.key ?? '') && follows(word);
  if (cued && hasCapital(word, sentence) && TOWN_WORDS.has(word.key)) return true;
  if (cued && hasCapital(word, sentence) && WARD_NAMES.has(word.key)) return true;
  if (word.shape === 'upper' && !sentence.shouted) return word.key.length > 2 && HOSPITALS.has(word.key);
  const sort = sortOf(word);
  if (sort === 'word' || sort === 'both' || !isListedPlace(word.key)) return false;
  if (hasCapital(word, sentence)) return cued || !isListedName(word.key);
  return word.key.length >= SHORTEST_LOWER && (cued || !isListedName(word.key)) && word.shape !== 'mixed';
}

/** A named institution, told by what its name ends with: "St Mary's Hospital", "Willow ward". */
export function institutionAt(index: number, sentence: Sentence): Finding | undefined {
  const { words } = sentence;
  const end = words[index];
  if (!end || end.joined || isPhrase(index - 1, words)) return undefined;
  if (WARDS.has(end.key)) return isNamedWard(index, sentence) ? found(index - 1, index, 'check') : undefined;
  if (isLowerHome(index, sentence)) return found(index - 1, index + 1, 'check');
  let first = index;
  while (first > 0 && index - first < MOST_WORDS && isPartOfName(first, sentence)) first -= 1;
  const linked = isLinked(first, sentence);
  if (linked) first -= 2;
  const opens = end.shape === 'lower' ? 0 : -1;
  while (
    first < index &&
    (first === opens || GENERIC.test(words[first]?.key ?? '')) &&
    isCommon(words[first])
  )
    first += 1;
  const named = words.slice(first, index);
  if (
    /^(?:criteri(?:a|on)|scores?|scale|classification|staging|grade|formula)$/.test(
      words[index + 1]?.key ?? '',
    )
  )
    return undefined;
  // The colleges of doctors and nurses are everybody's.
  if (named.every(({ key }) => key === 'royal')) return undefined;
  if (named.length === 0) return undefined;
  if (HOMES.test(end.key) && !/^(?:homes?|centre|center|practice|surgery)$/.test(words[index + 1]?.key ?? ''))
    return undefined;
  // "City Hospital" is one, "Teaching Hospital" is none; of schools and surgeries a name is asked.
  const proper =
    end.shape === 'capital' &&
    (HOSPITAL_ENDS.test(end.key) || HOMES.test(end.key)) &&
    (linked || !named.some(({ key }) => GENERIC.test(key)));
  if (!proper && named.every((word) => GENERIC.test(word.key) || (isCommon(word) && !ROYAL.test(word.key))))
    return undefined;

  let last = index;
  while (
    last - index < MOST_WORDS &&
    INSTITUTIONS.has(words[last + 1]?.key ?? '') &&
    isNext(words[last + 1]) &&
    words[last + 1]?.shape === 'capital'
  )
    last += 1;
  return found(first, last, 'certain');
}

/** "from sunnyside care home": without a capital, where a word stands that is no description of a home. */
function isLowerHome(index: number, { words }: Sentence): boolean {
  const [before, name, kind, home] = words.slice(Math.max(0, index - 2), index + 2);
  return (
    index > 1 &&
    /^(?:care|nursing)$/.test(kind?.key ?? '') &&
    home?.key === 'home' &&
    name?.shape === 'lower' &&
    /^(?:from|at|to|in|via)$/.test(before?.key ?? '') &&
    !GENERIC.test(name.key) &&
    !HOME_KINDS.test(name.key)
  );
}

function isPartOfName(at: number, sentence: Sentence): boolean {
  const word = sentence.words[at];
  const before = sentence.words[at - 1];
  return (
    word !== undefined &&
    before !== undefined &&
    (follows(word) || word.before === "'s ") &&
    hasCapital(before, sentence)
  );
}

/** "Isle of" before "Axholme Hospital": a link between two words with a capital. */
function isLinked(at: number, sentence: Sentence): boolean {
  const { words } = sentence;
  const head = words[at - 2];
  return (
    head !== undefined &&
    isNext(words[at]) &&
    isNext(words[at - 1]) &&
    hasCapital(head, sentence) &&
    /^(?:isle|vale|forest|hospital|house|bridge|st|saint|our|royal|church|school|queen|heart|weald|mull)$/.test(
      head.key,
    ) &&
    /^(?:of|and|upon|the)$/.test(words[at - 1]?.key ?? '')
  );
}

function isCommon(word: Word | undefined): boolean {
  return word !== undefined && sortOf(word) === 'word' && !isListedPlace(word.key) && !ROYAL.test(word.key);
}

function isNamedWard(index: number, sentence: Sentence): boolean {
  const name = sentence.words[index - 1];
  const ward = sentence.words[index];
  if (!name || !ward || !follows(ward) || name.joined || WARD_KINDS.has(name.key)) return false;
  if (WARD_NAMES.has(name.key)) return ward.key !== 'unit' || hasCapital(name, sentence);
  if (name.shape === 'upper') return false;
  const sort = sortOf(name);
  return (
    hasCapital(name, sentence) && (sort === 'name' || sort === 'unknown' || (index > 1 && sort === 'both'))
  );
}

function found(first: number, last: number, certainty: Finding['certainty']): Finding {
  return { first, last, kind: 'LOCATION', certainty, reason: 'Place' };
}
