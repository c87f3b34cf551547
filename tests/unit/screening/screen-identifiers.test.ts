import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { screenIdentifiers } from '../../../lib/screening/screen-identifiers.ts';
import { isNhsNumber } from '../../../lib/screening/structured/nhs-number.ts';
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
    ['Plan for 999\u00a0104\u00a02237.', 'NHS number: 999\u00a0104\u00a02237'],
    ['Plan for 999\u2011104\u20112237.', 'NHS number: 999\u2011104\u20112237'],
    ['Plan for 999.104.2237 changed', 'NHS number: 999.104.2237'],
    [
      'Plan for \uff19\uff19\uff19\uff11\uff10\uff14\uff12\uff12\uff13\uff17.',
      'NHS number: \uff19\uff19\uff19\uff11\uff10\uff14\uff12\uff12\uff13\uff17',
    ],
    ['Ring (020) 7946 0018.', 'Phone number: (020) 7946 0018'],
    ['Ring 07700.900.123 at once', 'Phone number: 07700.900.123'],
    ['Ring 0044 20 7946 0018 at once', 'Phone number: 0044 20 7946 0018'],
    ['Ring +353 1 496 0123 at once', 'Phone number: +353 1 496 0123'],
    ["Sent to o'brien@example.nhs.uk at once", "E-mail address: o'brien@example.nhs.uk"],
    ['On 12-Mar-2024 it ran over', 'Date: 12-Mar-2024'],
    ['On 12/Mar/2024 it ran over', 'Date: 12/Mar/2024'],
    ['On 12Mar24 it ran over', 'Date: 12Mar24'],
    ['On 2024/03/12 it ran over', 'Date: 2024/03/12'],
    ['On 12 / 03 / 2024 it ran over', 'Date: 12 / 03 / 2024'],
    ['On 12 03 2024 it ran over', 'Date: 12 03 2024'],
    ['On Sept. 1 it ran over', 'Date: Sept. 1'],
    ['On 12\u00a0March it ran over', 'Date: 12\u00a0March'],
    ['On 3 May it ran over', 'Date: 3 May'],
  ])('finds in "%s"', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it.each([
    'Antibiotics for 7/7, then review in 2/52.',
    'Started 40 mg twice a day; potassium 3.5, pH 7.31.',
    'Glasgow score 14, sats 94 to 98.',
    'The round may start at 8, or 08:30 on Mondays.',
    'Since 2024 the list has ended on time.',
    'The registrar may be free; the bed by the door may need review.',
    'Only 2 may leave, and may 2 of us stay?',
    'Doses every 4-6-12 hours; motor 5/5/20 as before.',
    'Gave 10 mg, march 2 of the corridor round.',
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
