import { describe, expect, it } from 'vitest';
import { screenIdentifiers } from '../../../lib/screening/screen-identifiers.ts';
import { forgetSentences } from '../../../lib/screening/sentence-cache.ts';

const LONG = 100_000;
/** What a pattern that backtracks, or a rule that reads on to the end at every word, does not keep: the bench has the times. */
const ENDS_WITHIN_MS = 20_000;

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
    'Hospital ',
    'Wing Hospital ',
    'Smith ',
    'http://1 jan 20',
  ],
];

describe('a very long text', () => {
  it.each(UNITS.map((unit) => [JSON.stringify(unit), unit]))(
    'of %s alone is screened to its end',
    (_, unit) => {
      const text = unit.repeat(Math.ceil(LONG / unit.length));
      forgetSentences();
      const last = screenIdentifiers(text).at(-1);
      expect(last?.end ?? 0).toBeLessThanOrEqual(text.length);
    },
    ENDS_WITHIN_MS,
  );
});
