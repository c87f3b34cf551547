import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText } from '../../../lib/export/csv.ts';
import { readCsv } from '../../fixtures/read-csv.ts';

describe('CSV text', () => {
  it('begins with a byte order mark and ends each row with CRLF', () => {
    expect(csvText(['a', 'b'], [[1, null]])).toBe('\uFEFFa,b\r\n1,\r\n');
  });

  it('leaves a missing value empty, and keeps a 0 and a false', () => {
    expect(csvText([], [[null, 0, false, '']])).toBe('\uFEFF\r\n,0,FALSE,\r\n');
  });

  it('writes numbers so that they read back to the last digit, negative ones without an apostrophe', () => {
    expect(readCsv(csvText(['x'], [[-1], [1 / 3], [2 ** -499]]))).toEqual([
      ['x'],
      ['-1'],
      [String(1 / 3)],
      [String(2 ** -499)],
    ]);
  });

  it('disarms a text that a spreadsheet would run', () => {
    expect(csvText([], [['=1+1', '+1', '-1', '@x', '\tx', 'a=b']])).toContain("'=1+1,'+1,'-1,'@x,'\tx,a=b");
  });

  it('disarms what is one behind white space or a line feed, or in full-width signs', () => {
    expect(csvText([], [[' =1', '\n=1', '\uFF1D1', ' a']])).toContain("' =1,\"'\n=1\",'\uFF1D1, a");
  });

  it('disarms a text that looks disarmed already, so that taking one apostrophe off gives each text back', () => {
    expect(csvText([], [["'=1", "''=1", "'a"]])).toContain("''=1,'''=1,'a");
  });

  it('gives every other text back as it was: commas, quotes, line breaks, any script', () => {
    const cell = fc
      .string({ unit: 'binary' })
      .filter((text) => !/^'*(?:[\t\r\n]|\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/.test(text));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 })), (rows) => {
        expect(readCsv(csvText(['left', 'right'], rows))).toEqual([['left', 'right'], ...rows]);
      }),
    );
  });
});
