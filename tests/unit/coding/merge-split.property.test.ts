import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeCodes, segmentsUnder, splitCode } from '../../../lib/coding/merge-split.ts';
import { Codebook } from '../../../lib/schema/codebook.ts';
import { Coding } from '../../../lib/schema/coding.ts';
import { idOf } from '../../fixtures/builders.ts';
import { aCode, aCoding, aSegment } from '../../fixtures/coding.ts';
import { unwrap } from '../../fixtures/result.ts';

const NAMES = ['one', 'two', 'three', 'four', 'five'];

/** A coding whose codes stand under an earlier one or at the top, with segments of one code or several. */
const codings: fc.Arbitrary<Coding> = fc
  .record({
    parents: fc.tuple(...NAMES.map((_, place) => fc.integer({ min: -1, max: place - 1 }))),
    texts: fc.array(
      fc.array(fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 3 }), { maxLength: 6 }),
      { maxLength: 6 },
    ),
  })
  .map(({ parents, texts }) =>
    aCoding({
      codebook: NAMES.map((name, place) => {
        const parent = NAMES[parents[place] ?? -1];
        return aCode(name, { parent: parent === undefined ? null : idOf(parent) });
      }),
      texts: texts.map((segments, number) => ({
        ...{ text: idOf(`text ${number}`), memo: '', nothingFits: false },
        segments: segments.map((codes, place) => ({
          ...aSegment(place, place + 3, ...codes.map(idOf)),
          id: idOf(`s ${number} ${place}`),
        })),
      })),
    }),
  );

const twoNames = fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...NAMES));

/** Every segment by its id, with its place. */
function places({ texts }: Coding): string[] {
  return texts.flatMap(({ text, segments }) =>
    segments.map(({ id, start, end }) => `${text} ${id} ${start} ${end}`),
  );
}

/** The segments under either code. */
function under({ texts }: Coding, ...codes: readonly string[]): number {
  return texts.flatMap(({ segments }) =>
    segments.filter((each) => each.codes.some((code) => codes.includes(code))),
  ).length;
}

describe('merging two codes', () => {
  it('loses no segment and makes none: those under either are under the second', () => {
    fc.assert(
      fc.property(codings, twoNames, (coding, [from, into]) => {
        const merged = mergeCodes(coding, { from: idOf(from), into: idOf(into) });
        expect(places(merged)).toEqual(places(coding));
        expect(segmentsUnder(merged, idOf(into))).toBe(under(coding, idOf(from), idOf(into)));
        if (from !== into) expect(segmentsUnder(merged, idOf(from))).toBe(0);
        for (const other of NAMES.filter((name) => name !== from && name !== into)) {
          expect(segmentsUnder(merged, idOf(other))).toBe(segmentsUnder(coding, idOf(other)));
        }
      }),
    );
  });

  it('leaves a codebook and a coding in order, one code fewer', () => {
    fc.assert(
      fc.property(codings, twoNames, (coding, [from, into]) => {
        const merged = mergeCodes(coding, { from: idOf(from), into: idOf(into) });
        expect(Codebook.safeParse(merged.codebook).success).toBe(true);
        expect(Coding.safeParse(merged).success).toBe(true);
        expect(merged.codebook).toHaveLength(NAMES.length - (from === into ? 0 : 1));
      }),
    );
  });
});

describe('splitting a code', () => {
  it('loses no segment and makes none: each is under the old code or the new one', () => {
    fc.assert(
      fc.property(codings, fc.constantFrom(...NAMES), fc.integer({ min: 0 }), (coding, name, seed) => {
        const own = coding.texts
          .flatMap(({ segments }) => segments)
          .filter(({ codes }) => codes.includes(idOf(name)));
        const over = new Set(own.filter((_, place) => (seed >> (place % 30)) % 2 === 1).map(({ id }) => id));
        const done = splitCode(coding, { code: idOf(name), id: idOf('six'), name: 'six', segments: over });
        if (over.size === 0) {
          expect(done).toEqual({ ok: false, refusal: 'no-segments-chosen' });
          return;
        }
        const split = unwrap(done);
        expect(places(split)).toEqual(places(coding));
        expect(segmentsUnder(split, idOf('six'))).toBe(over.size);
        expect(segmentsUnder(split, idOf(name))).toBe(own.length - over.size);
        expect(Coding.safeParse(split).success).toBe(true);
      }),
    );
  });

  it('makes no second code of one name, and changes nothing then', () => {
    const coding = aCoding({ codebook: [aCode('one'), aCode('two')] });
    const refused = splitCode(coding, {
      code: idOf('one'),
      id: idOf('six'),
      name: 'Two',
      segments: new Set(),
    });
    expect(refused).toEqual({ ok: false, refusal: 'code-name-taken' });
  });
});
