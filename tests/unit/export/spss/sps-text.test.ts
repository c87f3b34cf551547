import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byteLength, filledLines, LONGEST, quoted } from '../../../../lib/export/spss/sps-text.ts';

/** What SPSS reads: the quotes undone, the pieces joined. */
function read(lines: readonly string[]): string {
  return lines
    .map((line) => {
      const [, inside] = /^(?:\+ )?'((?:[^']|'')*)'$/.exec(line) ?? [];
      if (inside === undefined) throw new Error(`not one quoted text: ${line}`);
      return inside.replaceAll("''", "'");
    })
    .join('');
}

const anyText = fc.string({ unit: 'grapheme', maxLength: 400 });

describe('a quoted text', () => {
  it('doubles its apostrophes and keeps double quotes as they are', () => {
    expect(quoted(`Holm's "adjusted" p`, 255)).toEqual([`'Holm''s "adjusted" p'`]);
  });

  it('has its white space as single spaces, since no text may run over a line', () => {
    expect(quoted('one\r\ntwo\tthree ', 255)).toEqual(["'one two three'"]);
  });

  it('is read back whole where it is short enough, from lines of fewer than 256 bytes each', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = quoted(text, 100_000);
        expect(read(lines)).toBe(text.replaceAll(/\s+/g, ' ').trim());
        expect(lines.filter((line) => byteLength(`  ${line}`) > 255)).toEqual([]);
        expect(lines.slice(1).every((line) => line.startsWith('+ '))).toBe(true);
      }),
    );
  });

  it.each(Object.values(LONGEST))('is cut at %i bytes, at a whole character and with three dots', (most) => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 300, maxLength: 600 }), (text) => {
        const plain = text.replaceAll(/\s+/g, ' ').trim();
        fc.pre(byteLength(plain) > most);
        const cut = read(quoted(text, most));
        expect(byteLength(cut)).toBeLessThanOrEqual(most);
        expect(byteLength(cut)).toBeGreaterThan(most - 4);
        expect(cut).toMatch(/\.\.\.$/);
        expect(plain.startsWith(cut.slice(0, -3))).toBe(true);
      }),
    );
  });
});

describe('filled lines', () => {
  it('keep every word in its order, on lines that SPSS takes', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^\w{1,60}$/)), (words) => {
        const lines = filledLines(words);
        expect(lines.flatMap((line) => line.trim().split(' ').filter(Boolean))).toEqual(words);
        expect(lines.filter((line) => line.length > 255 || !line.startsWith('  '))).toEqual([]);
      }),
    );
  });
});
