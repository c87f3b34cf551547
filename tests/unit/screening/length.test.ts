import { describe, expect, it } from 'vitest';
import { screenIdentifiers } from '../../../lib/screening/screen-identifiers.ts';
import { forgetSentences } from '../../../lib/screening/sentence-cache.ts';

const LONG = 100_000;
/** Far above what it takes (tens of milliseconds), far below what a pattern that backtracks would. */
const BOUND_MS = 1500;

const UNITS = [
  ...Array.from('aAéΩ0159 .,-/\'’"()[]@#:;+&_\\\n\t\u00a0\ud83dxXIJß漢٣'),
  ...[
    'ab',
    'a ',
    'A ',
    'Ab ',
    'a.',
    'a-',
    "a'",
    '1 ',
    '1/',
    '1-',
    '1.',
    '0 ',
    'a@',
    'a.b',
    'A1',
    'Dr ',
    'dr ',
    'de ',
  ],
  ...[
    'St ',
    'bed 1 ',
    'Ab, ',
    '[name]',
    'www.',
    'Mon ',
    'may ',
    '12:00 ',
    'Jan 1 ',
    'J. ',
    'ref ',
    '1 Ab ',
    'ing',
  ],
];

describe('a very long text', () => {
  it.each(UNITS.map((unit) => [JSON.stringify(unit), unit]))('of %s alone is screened in time', (_, unit) => {
    const text = unit.repeat(Math.ceil(LONG / unit.length));
    forgetSentences();
    const began = performance.now();
    screenIdentifiers(text);
    expect(performance.now() - began).toBeLessThan(BOUND_MS);
  });
});
