import type { BriefDomain } from '../../lib/schema/brief.ts';

/** How a brief is set on its one page: a type size in points, and room for the rows and their columns in millimetres. */
interface PrintLayout {
  readonly size: number;
  readonly lineHeight: number;
  readonly columnWidth: number;
  readonly rowPadding: number;
  readonly rowsHeight: number;
}

/** With 13 by 15 mm of margin, notes on reading, and three lines for a pen. */
const ROOMY = { lineHeight: 1.36, columnWidth: 64, rowPadding: 4.8, rowsHeight: 178 };
/** With 10 mm of margin, small notes on reading, and no lines for a pen. */
const TIGHT = { lineHeight: 1.25, columnWidth: 75, rowPadding: 2.6, rowsHeight: 228 };

/** The layouts of the print stylesheet, largest first. */
const LAYOUTS = {
  11: { size: 11, ...ROOMY },
  10: { size: 10, ...ROOMY },
  9: { size: 9, ...ROOMY },
  8: { size: 8, ...TIGHT },
  7: { size: 7, ...TIGHT },
} as const satisfies Record<number, PrintLayout>;

/** A type size a brief can be printed in, in points. 8 and 7 are set tightly. */
export type PrintSize = (typeof LAYOUTS)[keyof typeof LAYOUTS]['size'];

const LARGEST_FIRST: readonly PrintSize[] = [11, 10, 9, 8, 7];

const MILLIMETRES_PER_POINT = 25.4 / 72;
/** Arial sets about two characters to its size's width in running text; a little fewer, since lines end at words. */
const CHARACTERS_PER_SIZE = 2.05;

/** The largest size at which the domains are likely to fit on one page; the smallest where none is. */
export function printSizeFor(domains: readonly BriefDomain[]): PrintSize {
  return LARGEST_FIRST.find((size) => heightOf(domains, LAYOUTS[size]) <= LAYOUTS[size].rowsHeight) ?? 7;
}

function heightOf(domains: readonly BriefDomain[], layout: PrintLayout): number {
  const size = layout.size * MILLIMETRES_PER_POINT;
  const charactersPerLine = (layout.columnWidth / size) * CHARACTERS_PER_SIZE;
  const linesOf = (statements: readonly string[]) =>
    statements.reduce((sum, { length }) => sum + Math.ceil(length / charactersPerLine), 0);
  // A domain's name may take two lines.
  const heights = domains.map(({ keep, change }) => Math.max(2, linesOf(keep), linesOf(change)));
  return heights.reduce((sum, lines) => sum + lines * size * layout.lineHeight + layout.rowPadding, 0);
}
