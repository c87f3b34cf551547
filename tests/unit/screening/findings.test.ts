import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findingKey,
  findingsIn,
  withoutAnyFinding,
  withoutFinding,
} from '../../../lib/screening/findings.ts';

const NONE: ReadonlySet<string> = new Set();
const piece = fc.constantFrom(
  ...[
    'Ward 7',
    'bed 4,',
    '14:30',
    'Patel',
    'Dr',
    'Zorb',
    'Grace',
    'and',
    'Rose',
    'told',
    'the',
    'nurse',
    'on 4/11',
    'May',
    '.',
  ],
);
const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' '));

describe('withoutAnyFinding', () => {
  it('leaves nothing that the screen would find, doubtful or certain, whatever stood beside it', () => {
    fc.assert(
      fc.property(text, (written) => {
        expect(findingsIn(withoutAnyFinding(written, NONE).text, NONE)).toEqual([]);
      }),
    );
  });

  it('tells what it took out, and leaves alone what was called safe', () => {
    const written = 'Asked at bed 14 and bed 15.';
    const [first] = findingsIn(written, NONE);
    if (first === undefined) throw new Error('a bed is found');
    const cleared = withoutAnyFinding(written, new Set([findingKey(first)]));
    expect(cleared.text).toBe('Asked at bed 14 and [place].');
    expect(cleared.takenOut.map(({ words }) => words)).toEqual(['bed 15']);
  });
});

describe('withoutFinding', () => {
  it('takes out every stretch that reads the same, and always changes the text', () => {
    fc.assert(
      fc.property(text, (written) => {
        for (const finding of findingsIn(written, NONE)) {
          expect(withoutFinding(written, finding)).not.toBe(written);
        }
      }),
    );
    const [bed] = findingsIn('At bed 14, then Bed 14 again.', NONE);
    if (bed === undefined) throw new Error('a bed is found');
    expect(withoutFinding('At bed 14, then Bed 14 again.', bed)).toBe('At [place], then [place] again.');
  });
});
