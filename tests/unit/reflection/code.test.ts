import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newCode, readCode } from '../../../lib/reflection/code.ts';
import { systemRandom } from '../../../lib/shared/random.ts';
import { nearestWords } from '../../../lib/shared/words-typed.ts';
import { unwrap } from '../../fixtures/result.ts';
import { seededRandom } from '../../fixtures/seeded-random.ts';
import { SLIPS, slipOf } from '../../fixtures/slips.ts';

const fraction = fc.double({ min: 0, max: 0.999, noNaN: true });

describe('a code', () => {
  it('reads back as it was drawn, however it is typed', () => {
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom(' ', '-', '  ', ' - '), fc.boolean(), (seed, gap, upper) => {
        const code = newCode(seededRandom(seed));
        const typed = code.replaceAll('-', gap);
        expect(unwrap(readCode(upper ? ` ${typed.toUpperCase()} ` : typed))).toEqual({ code, mended: [] });
      }),
    );
  });

  it('is another one each time', () => {
    const codes = Array.from({ length: 100 }, () => newCode(systemRandom));
    expect(new Set(codes).size).toBe(100);
  });

  it('is refused with fewer or more than four words', () => {
    for (const typed of ['', 'otter', 'otter lantern grain', 'otter lantern grain moss ladder']) {
      expect(readCode(typed)).toEqual({ ok: false, refusal: { reason: 'not-four-words' } });
    }
  });

  it('is refused with the word that is on no list, and those it may stand for', () => {
    expect(readCode('otter lantern grain qqqq')).toEqual({
      ok: false,
      refusal: { reason: 'not-a-word', word: 'qqqq', suggestions: [] },
    });
    expect(readCode('otter lantern spile grain')).toEqual({
      ok: false,
      refusal: { reason: 'not-a-word', word: 'spile', suggestions: ['spill', 'spilt', 'smile'] },
    });
  });

  it('has a word put right that only one word can be meant by, and tells so', () => {
    expect(unwrap(readCode('ottr lamtren grain copper'))).toEqual({
      code: 'otter-lantern-grain-copper',
      mended: [
        { typed: 'ottr', word: 'otter' },
        { typed: 'lamtren', word: 'lantern' },
      ],
    });
  });

  it('has no short word put right that is two slips away', () => {
    expect(nearestWords('abqz')).toMatchObject({ distance: 2, words: { length: 1 } });
    expect(readCode('otter lantern grain abqz').ok).toBe(false);
  });

  it('is never another code after one slip that leaves the list', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.nat({ max: 3 }),
        fc.constantFrom(...SLIPS),
        fraction,
        fraction,
        (seed, which, kind, place, letter) => {
          const words = newCode(seededRandom(seed)).split('-');
          const typed = words.map((word, at) => (at === which ? slipOf(word, kind, place, letter) : word));
          const read = readCode(typed.join(' '));
          if (read.ok && read.value.mended.length > 0) expect(read.value.code).toBe(words.join('-'));
        },
      ),
      { numRuns: 300 },
    );
  });
});
