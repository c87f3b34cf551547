import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { screenIdentifiers } from '../../../lib/screening/screen-identifiers.ts';
import { forgetSentences } from '../../../lib/screening/sentence-cache.ts';
import { takeOutIdentifiers } from '../../../lib/screening/take-out.ts';

/** Pieces of notes: what rules look for, what stands between, and what breaks rules. */
const piece = fc.constantFrom(
  ...[
    'Dr',
    'dr',
    'Mr.',
    'mrs',
    'Priya',
    'priya',
    'Okafor',
    'KHAN',
    'Grace',
    'will',
    'May',
    'van',
    'J',
    'J.',
    'Xqzv',
  ],
  ...['bed', 'bed 4', 'ward 7B', 'St', "St Mary's", 'Hospital', 'Leeds', 'M20 6RD', '14', 'Acacia', 'Avenue'],
  ...['12/03/2026', '3', 'May', 'Monday', 'at', '14:20', '2pm', '9/2', '7/7', '94F', 'aged', '93', '2026'],
  ...[
    '999 104 2237',
    '07700 900123',
    'ext',
    '4471',
    'MRN',
    'X123456',
    'a@b.uk',
    'www.a.uk',
    '[name]',
    '[date]',
  ],
  ...[
    '.',
    ',',
    '. ',
    '\n',
    '\t',
    ' ',
    '(',
    ')',
    "'s",
    '’',
    '-',
    '/',
    '\u00a0',
    '\ud83d',
    '\udc00',
    'é🙂',
    '٣',
    'Ωμέγα',
  ],
  ...["Murphy's sign", 'the plan', 'round', 'CT', 'ITU', 'reviewed', 'and', 'told'],
);
const note = fc
  .array(fc.tuple(piece, fc.constantFrom('', ' ', ' ')), { maxLength: 14 })
  .map((pieces) => pieces.map(([text, gap]) => text + gap).join(''));
const anyText = fc.oneof(note, fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: 'grapheme' }));
const space = fc.constantFrom('', ' ', '\n', '\t ', '\u00a0', '\n\n', ' \r\n');

function shifted(text: string, by: number) {
  return screenIdentifiers(text).map((span) => ({ ...span, start: span.start + by, end: span.end + by }));
}

describe('screening, whatever the text', () => {
  it('gives spans in order, inside the text, that do not overlap', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end } of screenIdentifiers(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 400 },
    );
  });

  it('finds nothing certain in what it has cleaned', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = takeOutIdentifiers(text).text;
        expect(takeOutIdentifiers(once)).toEqual({ text: once, takenOut: [] });
      }),
      { numRuns: 600 },
    );
  });

  it('never finds a placeholder', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: clean } = takeOutIdentifiers(text);
        const found = screenIdentifiers(clean).map(({ start, end }) => clean.slice(start, end));
        expect(found.filter((each) => /\[(?:name|date|contact|number|place|age)\]/.test(each))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('finds the same with white space around it', () => {
    fc.assert(
      fc.property(anyText, space, space, (text, before, after) => {
        expect(screenIdentifiers(before + text + after)).toEqual(shifted(text, before.length));
      }),
      { numRuns: 400 },
    );
  });

  it('finds in two lines what it finds in each', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        expect(screenIdentifiers(`${one}\n${other}`)).toEqual([
          ...screenIdentifiers(one),
          ...shifted(other, one.length + 1),
        ]);
      }),
      { numRuns: 400 },
    );
  });

  it('finds the same with sentences remembered and forgotten', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 4 }), (texts) => {
        const text = texts.join('. ');
        const remembered = Array.from({ length: text.length }, (_, to) =>
          screenIdentifiers(text.slice(0, to + 1)),
        );
        forgetSentences();
        expect(screenIdentifiers(text)).toEqual(remembered.at(-1) ?? []);
      }),
      { numRuns: 100 },
    );
  });
});
