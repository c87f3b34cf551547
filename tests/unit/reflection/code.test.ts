import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newCode, readCode } from '../../../lib/reflection/code.ts';
import { systemRandom } from '../../../lib/shared/random.ts';
import { unwrap } from '../../fixtures/result.ts';
import { seededRandom } from '../../fixtures/seeded-random.ts';

describe('a code', () => {
  it('reads back as it was drawn, however it is typed', () => {
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom(' ', '-', '  ', ' - '), fc.boolean(), (seed, gap, upper) => {
        const code = newCode(seededRandom(seed));
        const typed = code.replaceAll('-', gap);
        expect(unwrap(readCode(upper ? ` ${typed.toUpperCase()} ` : typed))).toBe(code);
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

  it('is refused with the word that is on no list', () => {
    expect(readCode('otter lantern grain qqqq')).toEqual({
      ok: false,
      refusal: { reason: 'not-a-word', word: 'qqqq' },
    });
  });
});
