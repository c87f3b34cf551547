import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinWords, WORDS } from '../../../lib/shared/words.ts';
import {
  completeWord,
  completionsOf,
  countWords,
  isListed,
  nearestWords,
  slipsIn,
  suggestionsFor,
  typedWords,
  wordAtCaret,
} from '../../../lib/shared/words-typed.ts';
import { SLIPS, slipOf } from '../../fixtures/slips.ts';

const listed = fc.constantFrom(...WORDS);
const fraction = fc.double({ min: 0, max: 0.999, noNaN: true });

describe('words as they are typed', () => {
  it('are the words that joinWords reads, whatever parts them', () => {
    fc.assert(
      fc.property(fc.array(listed, { minLength: 1 }), fc.constantFrom(' ', '-', ' - '), (words, gap) => {
        const typed = ` ${words.join(gap).toUpperCase()} `;
        expect(
          typedWords(typed)
            .map(({ word }) => word)
            .join('-'),
        ).toBe(joinWords(typed));
      }),
    );
  });

  it('are being typed where the caret stands in or behind them', () => {
    expect(wordAtCaret('otter lant', 10)?.word).toBe('lant');
    expect(wordAtCaret('otter lant', 3)?.word).toBe('otter');
    expect(wordAtCaret('otter lantern ', 14)).toBeNull();
  });

  it('count once they are finished, or are on the list', () => {
    expect(countWords('otter lantern gra', 17)).toBe(2);
    expect(countWords('otter lantern gra', null)).toBe(3);
    expect(countWords('otter lantern', 13)).toBe(2);
  });
});

describe('completions', () => {
  it('begin as typed, are on the list, and are four at most, in order', () => {
    fc.assert(
      fc.property(listed, fc.nat({ max: 9 }), (word, length) => {
        const beginning = word.slice(0, length);
        const found = completionsOf(beginning);
        expect(found.length).toBeLessThanOrEqual(4);
        expect(found).toEqual([...found].sort());
        for (const each of found) expect(isListed(each) && each.startsWith(beginning)).toBe(true);
      }),
    );
  });

  it('are none for a whole word', () => {
    for (const word of WORDS) expect(completionsOf(word)).toEqual([]);
  });

  it('have the word among them once no more than four begin so', () => {
    expect(completionsOf('lanter')).toEqual(['lantern']);
    expect(completionsOf('l')).toEqual([]);
  });

  it('take the place of what is typed, and make ready for the next word in the same manner', () => {
    expect(complete('otter lant', 'lantern')).toEqual({ text: 'otter lantern ', caret: 14 });
    expect(complete('otter-lant', 'lantern')).toEqual({ text: 'otter-lantern-', caret: 14 });
    expect(complete('a b c d e lant', 'lantern').text).toBe('a b c d e lantern');
  });
});

describe('the nearest words', () => {
  it('hold the word that was meant after any one slip', () => {
    fc.assert(
      fc.property(listed, fc.constantFrom(...SLIPS), fraction, fraction, (word, kind, place, letter) => {
        const typed = slipOf(word, kind, place, letter);
        if (!isListed(typed)) expect(nearestWords(typed).words).toContain(word);
      }),
      { numRuns: 300 },
    );
  });

  it('are those two slips away only where none is one away', () => {
    expect(nearestWords('lantren')).toEqual({ distance: 1, words: ['lantern'] });
    expect(nearestWords('lamtren')).toEqual({ distance: 2, words: ['lantern'] });
    expect(nearestWords('qqqqqq').words).toEqual([]);
  });

  it('come in one order, those that begin alike first, three at most to suggest', () => {
    const { words } = nearestWords('spile');
    expect(words.length).toBeGreaterThan(1);
    expect(nearestWords('spile').words).toEqual(words);
    expect(suggestionsFor('spile')).toEqual(words.slice(0, 3));
  });
});

describe('slips', () => {
  it('are told of finished words alone', () => {
    expect(slipsIn('lantren otter', 13)).toEqual([
      { word: 'lantren', start: 0, end: 7, suggestions: ['lantern'] },
    ]);
    expect(slipsIn('otter lantren', 13)).toEqual([]);
    expect(slipsIn('otter lantren', null)).toHaveLength(1);
  });

  it('are none in words of the list', () => {
    fc.assert(
      fc.property(fc.array(listed), (words) => {
        expect(slipsIn(words.join(' '), null)).toEqual([]);
      }),
    );
  });
});

function complete(typed: string, word: string) {
  const place = wordAtCaret(typed, typed.length);
  if (place === null) throw new Error('no word at the caret');
  return completeWord(typed, place, word, 6);
}
