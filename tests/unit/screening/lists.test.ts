import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../lib/screening/lists/fold.ts';
import { isListedName, isListedPlace, isOrdinary } from '../../../lib/screening/lists/lexicon.ts';
import { wordFilter } from '../../../lib/screening/lists/word-filter.ts';
import { readCities } from '../../../scripts/lists/cities.ts';
import { packWords } from '../../../scripts/lists/fuse.ts';
import { readDictionary } from '../../../scripts/lists/hunspell.ts';
import { readNames } from '../../../scripts/lists/names.ts';
import { readWords } from '../../../scripts/lists/own.ts';
import { PACKED_FILE, packLists } from '../../../scripts/lists/pack.ts';

describe('the packed lists', () => {
  it('are what the script writes', () => {
    const packed = readFileSync(join(import.meta.dirname, '..', '..', '..', PACKED_FILE), 'utf8');
    expect(packLists() === packed).toBe(true);
  });

  it('hold every name and every place', () => {
    expect([...readNames(), ...readWords('names').map(fold)].filter((name) => !isListedName(name))).toEqual(
      [],
    );
    expect(readCities().filter((place) => !isListedPlace(place))).toEqual([]);
  });

  it('take nearly every English word for one', () => {
    const words = readDictionary().lower.filter((word) => /^[a-z]{2,}$/.test(word));
    const missed = words.filter((word) => !isOrdinary(word));
    expect(missed.length / words.length).toBeLessThan(0.005);
  });

  it('seldom take another word for one of theirs', () => {
    const letter = (index: number, place: number) =>
      String.fromCharCode(97 + (Math.floor(index / 26 ** place) % 26));
    const strange = Array.from(
      { length: 17_000 },
      (_, index) => `q${letter(index, 0)}x${letter(index, 1)}j${letter(index, 2)}k`,
    );
    expect(strange.filter(isListedName).length / strange.length).toBeLessThan(0.008);
    expect(strange.filter(isOrdinary).length / strange.length).toBeLessThan(0.02);
  });
});

describe('a packed set of words', () => {
  it('holds what was packed', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 300 }),
        fc.integer({ min: 4, max: 14 }),
        (words, bits) => {
          expect(words.every(wordFilter(packWords(words, bits)))).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('fold', () => {
  it.each([
    ['O’Brien', 'obrien'],
    ['Łukasz', 'lukasz'],
    ['Ødegård', 'odegard'],
    ['Muñoz-Íñiguez', 'munoz-iniguez'],
    ['GROẞ', 'gross'],
  ])('%s is %s', (word, folded) => {
    expect(fold(word)).toBe(folded);
  });
});
