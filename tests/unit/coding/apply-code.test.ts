import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCode, takeCodeOff } from '../../../lib/coding/apply-code.ts';
import { selectedWords } from '../../../lib/coding/select-words.ts';
import { Coding, codedTextOf } from '../../../lib/schema/coding.ts';
import { idOf } from '../../fixtures/builders.ts';
import { aCoding, startCode } from '../../fixtures/coding.ts';

const text = idOf('text');
const [heard, rank] = [startCode('being heard'), startCode('hierarchy')];

describe('coding words', () => {
  const once = applyCode(aCoding(), { text, words: { start: 4, end: 9 }, code: heard, id: idOf('a') });

  it('makes a segment, and puts a second code on the same words beside the first', () => {
    const twice = applyCode(once, { text, words: { start: 4, end: 9 }, code: rank, id: idOf('b') });
    expect(codedTextOf(twice, text).segments).toEqual([
      { id: idOf('a'), start: 4, end: 9, codes: [heard, rank] },
    ]);
    const same = applyCode(twice, { text, words: { start: 4, end: 9 }, code: rank, id: idOf('c') });
    expect(codedTextOf(same, text)).toEqual(codedTextOf(twice, text));
  });

  it('keeps other words apart, in the order of the text, though they overlap', () => {
    const both = applyCode(once, { text, words: { start: 0, end: 6 }, code: rank, id: idOf('b') });
    expect(codedTextOf(both, text).segments.map(({ id }) => id)).toEqual([idOf('b'), idOf('a')]);
    expect(Coding.safeParse(both).success).toBe(true);
  });

  it('takes back that no code fits', () => {
    const none = aCoding({ texts: [{ text, segments: [], memo: 'odd', nothingFits: true }] });
    const coded = applyCode(none, { text, words: { start: 0, end: 3 }, code: heard, id: idOf('a') });
    expect(codedTextOf(coded, text)).toMatchObject({ nothingFits: false, memo: 'odd' });
  });

  it('is undone code by code; the last one takes the segment with it', () => {
    const twice = applyCode(once, { text, words: { start: 4, end: 9 }, code: rank, id: idOf('b') });
    const one = takeCodeOff(twice, { text, segment: idOf('a'), code: heard });
    expect(codedTextOf(one, text).segments).toEqual([{ id: idOf('a'), start: 4, end: 9, codes: [rank] }]);
    expect(codedTextOf(takeCodeOff(one, { text, segment: idOf('a'), code: rank }), text).segments).toEqual(
      [],
    );
  });
});

describe('a selection', () => {
  it.each([
    ['She wrote it down.', { start: 3, end: 10 }, 'wrote'],
    ['She wrote it down.', { start: 10, end: 3 }, 'wrote'],
    ['She wrote it down.', { start: -5, end: 99 }, 'She wrote it down.'],
    ['ok 👩🏽 then', { start: 4, end: 5 }, '👩🏽'],
  ])('of %j means its words', (words, span, expected) => {
    const chosen = selectedWords(words, span);
    expect(chosen && words.slice(chosen.start, chosen.end)).toBe(expected);
  });

  it('of white space alone means nothing', () => {
    expect(selectedWords('a   b', { start: 1, end: 4 })).toBeNull();
    expect(selectedWords('', { start: 0, end: 0 })).toBeNull();
  });

  it('never cuts a character in two', () => {
    const units = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(units, fc.nat(30), fc.nat(30), (words, start, end) => {
        const chosen = selectedWords(words, { start, end });
        if (chosen === null) return;
        const inside = words.slice(chosen.start, chosen.end);
        expect(inside.isWellFormed()).toBe(true);
        expect(inside).toBe(inside.trim());
      }),
    );
  });
});
