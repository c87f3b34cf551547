import { allLocales } from '@faker-js/faker';
import { fold } from '../../lib/screening/lists/fold.ts';
import { NAME_SHAPE } from '../../lib/screening/lists/name-shape.ts';
import { ordinaryTest } from '../../lib/screening/lists/ordinary.ts';
import { type PackedWords, wordFilter } from '../../lib/screening/lists/word-filter.ts';
import { placeKey, readCities, readTowns } from './cities.ts';
import { packWords } from './fuse.ts';
import { readDictionary } from './hunspell.ts';
import { readNames, readOtherNames } from './names.ts';
import { readLines, readWords } from './own.ts';

/** Where the packed lists lie, from the top of the repository. */
export const PACKED_FILE = 'lib/screening/lists/packed.ts';

// One in 2^bits of the words that are on no list is taken for one that is.
const SEEDS_TRIED = 16;
const BITS = { ordinary: 7, accidents: 14, names: 8, places: 9, eponyms: 10, phrases: 15, acronyms: 11 };

/** The text of the packed lists' module. The same packages and lists give the same text. */
export function packLists(): string {
  const dictionary = readDictionary();
  const curated = new Set(readWords('names').map(fold));
  const notWords = new Set(readWords('names-not-words').map(fold));
  const own = [
    ...readWords('medical').filter((word) => !curated.has(fold(word))),
    ...readWords('capitals'),
  ].flatMap((word) => [fold(word), ...word.split('-').map(fold)]);
  const words = [...dictionary.lower, ...own].filter(
    (word) => /^[a-z]{2,}$/.test(word) && !notWords.has(word),
  );
  const ordinary = packWords(withoutRegularForms(words), BITS.ordinary);
  const names = unique([...readNames(), ...readWords('names').map(fold), ...notWords]).filter(
    (name) => !NAME_SHAPE.test(name),
  );
  const countries = allLocales.en.location?.country ?? [];
  const places = unique([...readCities(), ...readLines('places'), ...countries.map(placeKey)]);
  const literal = new Set(words);
  const passes = ordinaryTest(wordFilter(ordinary));
  const accidents = unique([
    ...readNames(),
    ...readOtherNames(),
    ...curated,
    ...readLines('places'),
    ...readTowns(),
    ...countries.map(placeKey),
  ]).filter((word) => !/[ -]/.test(word) && passes(word) && !isFormOf(word, literal));
  return [
    "import type { PackedWords } from './word-filter.ts';",
    '',
    '// Written by scripts/build-lists.ts from the sources named in NOTICE.',
    '',
    ...exported(
      'ORDINARY',
      'Words that are no names: English, medicine, hospital slang; regular forms left out.',
      ordinary,
    ),
    ...exported(
      'NOT_ORDINARY',
      'Names and places that only look like regular forms of words.',
      packApart(
        accidents,
        words.filter((word) => !accidents.includes(word)),
      ),
    ),
    ...exported('NAMES', 'Given and family names.', packWords(names, BITS.names)),
    ...exported('PLACES', 'Towns, hospitals, counties and countries.', packWords(places, BITS.places)),
    ...exported(
      'EPONYMS',
      'Names that medicine gave to things.',
      packWords(withoutPlurals(readWords('eponyms').map(fold)), BITS.eponyms),
    ),
    ...exported(
      'PHRASES',
      'Pairs of words that are a thing.',
      packWords(unique(readLines('eponym-phrases')), BITS.phrases),
    ),
    ...exported(
      'ACRONYMS',
      'Acronyms long enough to be read as a word.',
      packWords(unique(readWords('acronyms').map(fold)), BITS.acronyms),
    ),
  ].join('\n');
}

/** The filter of accidents that takes the fewest of the words for one of them. */
function packApart(accidents: readonly string[], words: readonly string[]): PackedWords {
  let best: { readonly packed: PackedWords; readonly taken: number } | undefined;
  let seed = 1;
  for (let round = 0; round < SEEDS_TRIED; round += 1) {
    const packed = packWords(accidents, BITS.accidents, seed);
    const taken = words.filter(wordFilter(packed)).length;
    if (!best || taken < best.taken) best = { packed, taken };
    seed = packed.seed + 1;
  }
  return best?.packed ?? packWords(accidents, BITS.accidents);
}

/** True for a word of the list and for its plain plural. */
function isFormOf(word: string, words: ReadonlySet<string>): boolean {
  return words.has(word) || (word.endsWith('s') && words.has(word.slice(0, -1)));
}

function withoutRegularForms(words: readonly string[]): readonly string[] {
  const kept = new Set<string>();
  const passes = ordinaryTest((word) => kept.has(word));
  for (const word of unique(words).toSorted(
    (one, other) => one.length - other.length || (one < other ? -1 : 1),
  ))
    if (!passes(word)) kept.add(word);
  return [...kept];
}

/** The look-up tries a word without its last "s", too. */
function withoutPlurals(words: readonly string[]): readonly string[] {
  const all = new Set(words);
  return unique(words).filter(
    (word) => word.includes('-') || !word.endsWith('s') || !all.has(word.slice(0, -1)),
  );
}

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words)].toSorted();
}

function exported(name: string, purpose: string, packed: object): readonly string[] {
  return [`/** ${purpose} */`, `export const ${name}: PackedWords = ${JSON.stringify(packed)};`, ''];
}
