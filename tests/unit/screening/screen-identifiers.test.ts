import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNhsNumber } from '../../../lib/screening/nhs-number.ts';
import { screenIdentifiers } from '../../../lib/screening/screen-identifiers.ts';
import { takeOutIdentifiers } from '../../../lib/screening/take-out.ts';

function found(text: string): string[] {
  return screenIdentifiers(text).map(({ start, end, reason }) => `${reason}: ${text.slice(start, end)}`);
}

describe('screenIdentifiers', () => {
  it.each([
    ['Changed the plan for 999 104 2237 after the round.', 'NHS number: 999 104 2237'],
    ['Plan for 9991042237.', 'NHS number: 9991042237'],
    ['Plan for 999 104 2238.', 'Ten-digit number: 999 104 2238'],
    ['Ring me on 07700 900123 please', 'Phone number: 07700 900123'],
    ['Ring 020 7946 0018.', 'Phone number: 020 7946 0018'],
    ['Ring +44 7700 900123.', 'Phone number: +44 7700 900123'],
    ['Sent to j.bloggs@example.nhs.uk at once', 'E-mail address: j.bloggs@example.nhs.uk'],
    ['On 12/03/2026 the list ran over', 'Date: 12/03/2026'],
    ['On 3.4.26 it ran over', 'Date: 3.4.26'],
    ['On 2026-03-12 it ran over', 'Date: 2026-03-12'],
    ['On 12 March the list ran over', 'Date: 12 March'],
    ['On the 1st of Sept 2026 it ran over', 'Date: 1st of Sept 2026'],
    ['On March 12th, 2026 it ran over', 'Date: March 12th, 2026'],
  ])('finds in "%s"', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it.each([
    'Antibiotics for 7/7, then review in 2/52.',
    'Started 40 mg twice a day; potassium 3.5, pH 7.31.',
    'Glasgow score 14, sats 94 to 98.',
    'The round may start at 8, or 08:30 on Mondays.',
    'Since 2024 the list has ended on time.',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('gives spans in order that do not overlap, whatever the text', () => {
    const piece = fc.constantFrom(
      '07700 900123',
      '12/03/2026',
      '999 104 2237',
      'a@b.uk',
      ' ',
      'May',
      '3',
      ',',
      'é🙂',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        const spans = screenIdentifiers(text);
        spans.forEach((span, index) => {
          expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
        });
      }),
    );
  });
});

describe('isNhsNumber', () => {
  it('accepts exactly one of the ten numbers that share nine digits, or none where the check would be ten', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{9}$/), (nine) => {
        const valid = Array.from({ length: 10 }, (_, digit) => nine + digit).filter(isNhsNumber);
        expect(valid.length).toBeLessThanOrEqual(1);
      }),
    );
    expect(isNhsNumber('9434765919')).toBe(true);
  });
});

describe('takeOutIdentifiers', () => {
  it('puts a placeholder where an identifier was and keeps the rest', () => {
    expect(takeOutIdentifiers('Rang 07700 900123 about 999 104 2237 on 12 March.').text).toBe(
      'Rang [contact] about [number] on [date].',
    );
  });

  it('leaves nothing that a second pass would take out', () => {
    const piece = fc.constantFrom(
      '07700900123',
      '1/1/26',
      '9991042237',
      'a@b.uk',
      ' ',
      'on 3 May',
      '44',
      '-',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const once = takeOutIdentifiers(pieces.join(' ')).text;
        expect(takeOutIdentifiers(once).takenOut).toEqual([]);
      }),
    );
  });
});
