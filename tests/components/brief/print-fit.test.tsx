import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PrintFit, printFitFor } from '../../../components/brief/print-fit.ts';
import type { BriefDomain } from '../../../lib/schema/brief.ts';
import { DOMAINS_AS_READ } from '../../../lib/schema/domain.ts';
import { marshBrief } from './marsh.ts';

const ROOMIEST_FIRST: readonly PrintFit[] = ['11', '10', '9', 'tight', 'tightest', 'two-pages'];

/** A brief whose every cell holds so many statements of so many words. */
function filled(statements: number, words: number): BriefDomain[] {
  const cell = Array.from({ length: statements }, () => 'word '.repeat(words).trim());
  return DOMAINS_AS_READ.map((domain) => ({ domain, keep: cell, change: cell }));
}

/** A brief with so many statements of 160 characters in one cell of some domains. */
function longIn(cells: readonly number[]): BriefDomain[] {
  return DOMAINS_AS_READ.map((domain, index) => ({
    domain,
    keep: Array.from({ length: cells[index] ?? 0 }, () => 'seven '.repeat(27).slice(0, 160)),
    change: [],
  }));
}

describe('how a brief is printed', () => {
  it('is the largest for a brief as most are', () => {
    expect(printFitFor(marshBrief().domains)).toBe('11');
  });

  it('gives up the lines for a pen before it takes a second page', () => {
    expect(printFitFor(longIn([3, 3, 1]))).toBe('tight');
    expect(printFitFor(longIn([3, 3, 3, 1]))).toBe('tightest');
    expect(printFitFor(longIn([3, 3, 3, 3, 3]))).toBe('two-pages');
  });

  it('takes a second page for the longest there can be', () => {
    expect(printFitFor(filled(3, 32))).toBe('two-pages');
  });

  it('never has more room for more that is to be printed', () => {
    const roomOf = (statements: number, words: number) =>
      ROOMIEST_FIRST.indexOf(printFitFor(filled(statements, words)));
    fc.assert(
      fc.property(fc.nat(2), fc.integer({ min: 1, max: 31 }), (statements, words) => {
        const room = roomOf(statements, words);
        expect(roomOf(statements + 1, words)).toBeGreaterThanOrEqual(room);
        expect(roomOf(statements, words + 1)).toBeGreaterThanOrEqual(room);
      }),
    );
  });
});
