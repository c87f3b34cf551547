import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinResponses } from '../../../lib/analysis/join-responses.ts';
import { recoverCodes, slipBetween } from '../../../lib/analysis/recover-codes.ts';
import { storyResponses } from '../../../lib/example/story-responses.ts';
import type { Response } from '../../../lib/schema/response.ts';
import { idOf } from '../../fixtures/builders.ts';
import { aResponse } from '../../fixtures/response.ts';

const CODE = 'otter-lantern-grain-copper';

const first = (replaced: Partial<Response> = {}) => aResponse({ code: CODE, occasion: 'T0', ...replaced });
const later = (code: string, replaced: Partial<Response> = {}) =>
  aResponse({ code, occasion: 'T1', ...replaced });

function recoveredFrom(responses: readonly Response[]) {
  return recoverCodes(responses).recovered.map(({ written, meant, slip }) => [written, meant, slip]);
}

describe('a code that was miswritten', () => {
  it('counts as the one other code that differs in one word by a slip or two', () => {
    for (const code of [
      'otter-lantren-grain-copper',
      'otter-lanten-grain-copper',
      'otter-lntren-grain-copper',
    ]) {
      expect(recoveredFrom([first(), later(code)])).toEqual([[code, CODE, 'one-word']]);
    }
  });

  it('counts as the one other code with two words in another order', () => {
    const code = 'copper-lantern-grain-otter';
    expect(recoveredFrom([first(), later(code)])).toEqual([[code, CODE, 'order']]);
  });

  it('makes one person with the other', () => {
    const { responses } = recoverCodes([first(), later('otter-lantren-grain-copper')]);
    expect(joinResponses(responses)).toMatchObject([
      { id: CODE, T0: { items: { ROLE: 3 } }, T1: { items: { ROLE: 3 } } },
    ]);
  });

  it('gives way to a code whose words are all on the list, else to the earlier occasion', () => {
    const strange = first({ code: 'otter-lantren-grain-copper' });
    expect(recoveredFrom([strange, later(CODE)])).toEqual([[strange.code, CODE, 'one-word']]);
    const listed = 'otter-lantern-train-copper';
    expect(recoveredFrom([first({ code: listed }), later(CODE)])).toEqual([[CODE, listed, 'one-word']]);
  });

  it('withdraws what stands under the code that was meant', () => {
    const refusal = later('otter-lantren-grain-copper', {
      occasion: 'T0',
      items: {},
      consent: { version: 1, study: false },
    });
    expect(joinResponses(recoverCodes([first(), refusal]).responses)).toEqual([]);
  });
});

describe('a code is left as it is', () => {
  it('where it differs in more', () => {
    expect(recoveredFrom([first(), later('otter-lantren-grian-copper')])).toEqual([]);
    expect(recoveredFrom([first(), later('otter-daylong-grain-copper')])).toEqual([]);
  });

  it('where two others are as near, or the other has a second neighbour', () => {
    const second = first({ code: 'otter-lanterns-grain-copper' });
    expect(recoveredFrom([first(), second, later('otter-lantren-grain-copper')])).toEqual([]);
    expect(
      recoveredFrom([
        first(),
        later('otter-lantren-grain-copper'),
        later('copper-lantern-grain-otter', { occasion: 'T2' }),
      ]),
    ).toEqual([]);
  });

  it('where an occasion was answered under both', () => {
    expect(recoveredFrom([first(), first({ code: 'otter-lantren-grain-copper' })])).toEqual([]);
  });

  it('where the other is of another round or role', () => {
    const code = 'otter-lantren-grain-copper';
    expect(recoveredFrom([first(), later(code, { round: idOf('elsewhere') })])).toEqual([]);
    expect(recoveredFrom([first(), later(code, { role: 'consultant' })])).toEqual([]);
  });

  it('where it was told apart, and is still named', () => {
    const files = [first(), later('otter-lantren-grain-copper')];
    const { responses, recovered } = recoverCodes(files, new Set(['otter-lantren-grain-copper']));
    expect(responses).toEqual(files);
    expect(recovered).toHaveLength(1);
  });

  it('in the responses of the story', () => {
    expect(recoverCodes(storyResponses())).toEqual({ responses: storyResponses(), recovered: [] });
  });
});

describe('recovering codes', () => {
  it('comes to the same for any order of the files', () => {
    const files = [
      ...storyResponses(),
      first(),
      later('otter-lantren-grain-copper'),
      first({ code: 'copper-otter-baked-grain' }),
      later('grain-otter-baked-copper'),
    ];
    const once = recoverCodes(files);
    expect(once.recovered).toHaveLength(2);
    fc.assert(
      fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (shuffled) => {
        const again = recoverCodes(shuffled);
        expect(again.recovered).toEqual(once.recovered);
        expect(joinResponses(again.responses)).toEqual(joinResponses(once.responses));
      }),
      { numRuns: 20 },
    );
  });

  it('finds the same slip from either side', () => {
    const word = fc.constantFrom('otter', 'ottre', 'copper', 'cooper', 'grain');
    const code = fc.array(word, { minLength: 4, maxLength: 4 }).map((words) => words.join('-'));
    fc.assert(
      fc.property(code, code, (one, other) => {
        expect(slipBetween(one, other)).toBe(slipBetween(other, one));
        expect(slipBetween(one, one)).toBeNull();
      }),
    );
  });
});
