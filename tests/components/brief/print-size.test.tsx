import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printSizeFor } from '../../../components/brief/print-size.ts';
import type { BriefDomain } from '../../../lib/schema/brief.ts';
import { DOMAINS_AS_READ } from '../../../lib/schema/domain.ts';
import { marshBrief } from './marsh.ts';

/** A brief whose every cell holds so many statements of so many characters. */
function filled(statements: number, length: number): BriefDomain[] {
  const cell = Array.from({ length: statements }, () => 'a'.repeat(length));
  return DOMAINS_AS_READ.map((domain) => ({ domain, keep: cell, change: cell }));
}

describe('the size a brief is printed in', () => {
  it('is the largest for a brief as most are', () => {
    expect(printSizeFor(marshBrief().domains)).toBe(11);
  });

  it('is the smallest for the longest there can be', () => {
    expect(printSizeFor(filled(3, 160))).toBe(9);
  });

  it('never grows with what is to be printed', () => {
    fc.assert(
      fc.property(fc.nat(2), fc.integer({ min: 1, max: 159 }), (statements, length) => {
        const size = printSizeFor(filled(statements, length));
        expect(printSizeFor(filled(statements + 1, length))).toBeLessThanOrEqual(size);
        expect(printSizeFor(filled(statements, length + 1))).toBeLessThanOrEqual(size);
      }),
    );
  });
});
