import type { BriefDomain } from '../../lib/schema/brief.ts';

/** A type size a brief can be printed in, in points. Below nine nobody reads with ease: then it takes a second page. */
export type PrintSize = 11 | 10 | 9;

const LARGEST_FIRST: readonly PrintSize[] = [11, 10, 9];
const SMALLEST: PrintSize = 9;

/** The print stylesheet: 13 by 15 mm of margin, notes on reading, and three lines for a pen; lengths in millimetres. */
const LINE_HEIGHT = 1.36;
const COLUMN_WIDTH = 64;
const ROW_PADDING = 4.8;
const ROWS_HEIGHT = 178;

const MILLIMETRES_PER_POINT = 25.4 / 72;
/** Arial sets about two characters to its size's width in running text; a little fewer, since lines end at words. */
const CHARACTERS_PER_SIZE = 2.05;

/** The largest size at which the domains are likely to fit on one page; the smallest where none is, on two. */
export function printSizeFor(domains: readonly BriefDomain[]): PrintSize {
  return LARGEST_FIRST.find((size) => heightOf(domains, size) <= ROWS_HEIGHT) ?? SMALLEST;
}

function heightOf(domains: readonly BriefDomain[], points: PrintSize): number {
  const size = points * MILLIMETRES_PER_POINT;
  const charactersPerLine = (COLUMN_WIDTH / size) * CHARACTERS_PER_SIZE;
  const linesOf = (statements: readonly string[]) =>
    statements.reduce((sum, { length }) => sum + Math.ceil(length / charactersPerLine), 0);
  // A domain's name may take two lines.
  const heights = domains.map(({ keep, change }) => Math.max(2, linesOf(keep), linesOf(change)));
  return heights.reduce((sum, lines) => sum + lines * size * LINE_HEIGHT + ROW_PADDING, 0);
}
