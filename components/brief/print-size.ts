import type { BriefDomain } from '../../lib/schema/brief.ts';

/** The type sizes a brief can be printed in, in points, largest first. */
const SIZES = [11, 10, 9, 8, 7] as const;
export type PrintSize = (typeof SIZES)[number];

/** What the rows may take of an A4 page beside its head, reading notes and margins, in millimetres. */
const ROOM = 185;
/** The width of a column of statements, its mark left out, in millimetres. */
const COLUMN = 64;
/** Space above and below the statements of one domain, in millimetres. */
const ROW_PADDING = 5;

const MILLIMETRES_PER_POINT = 25.4 / 72;

/** The largest size at which the domains fit on one page; the smallest where none does. */
export function printSizeFor(domains: readonly BriefDomain[]): PrintSize {
  return SIZES.find((size) => heightOf(domains, size) <= ROOM) ?? 7;
}

function heightOf(domains: readonly BriefDomain[], size: number): number {
  // Arial sets about two characters to the size's width in running text, and lines at 1.36 of it.
  const charactersPerLine = (COLUMN / (size * MILLIMETRES_PER_POINT)) * 1.9;
  const lineHeight = size * MILLIMETRES_PER_POINT * 1.36;
  const linesOf = (statements: readonly string[]) =>
    statements.reduce((sum, { length }) => sum + Math.ceil(length / charactersPerLine), 0);
  return domains.reduce(
    (sum, { keep, change }) => sum + ROW_PADDING + Math.max(1, linesOf(keep), linesOf(change)) * lineHeight,
    0,
  );
}
