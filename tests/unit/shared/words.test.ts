import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Code } from '../../../lib/schema/primitives.ts';
import { joinWords, randomWords, WORDS, wordsOf } from '../../../lib/shared/words.ts';
import { seededRandom } from '../../fixtures/seeded-random.ts';

describe('the word list', () => {
  it('has 7,772 different words of letters alone, so that hyphens can join them', () => {
    expect(new Set(WORDS).size).toBe(7772);
    for (const word of WORDS) expect(word).toMatch(/^[a-z]+$/);
  });
});

describe('joinWords', () => {
  it('reads words in any case, with spaces, hyphens or line ends between', () => {
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom(' ', '-', ' - ', '\n', '   '), (seed, between) => {
        const words = randomWords(4, seededRandom(seed));
        const typed = ` ${words.map((word) => word.toUpperCase()).join(between)} `;
        expect(joinWords(typed)).toBe(words.join('-'));
        expect(Code.safeParse(joinWords(typed)).success).toBe(true);
      }),
    );
  });
});

describe('wordsOf', () => {
  it('spells two numbers alike only where they are the same in that many digits', () => {
    const span = BigInt(WORDS.length) ** 4n;
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: span - 1n }),
        fc.bigInt({ min: 0n, max: span - 1n }),
        (one, other) => {
          expect(wordsOf(one, 4).join() === wordsOf(other, 4).join()).toBe(one === other);
        },
      ),
    );
  });
});
