import type { BriefDomain } from '../../lib/schema/brief.ts';
import { DOMAIN_TEXT } from '../../lib/schema/domain-text.ts';

/**
 * How a brief is printed: at a type size in points with three lines for a pen; at the smallest with less white (`tight`); as
 * this without the lines (`tightest`); or as `tight` on a second page. Below nine points nobody reads with ease.
 */
export type PrintFit = '11' | '10' | '9' | 'tight' | 'tightest' | 'two-pages';

/** What the print stylesheet does for a fit; widths and heights in millimetres, size in points. */
interface Setting {
  readonly fit: PrintFit;
  readonly size: number;
  readonly lineHeight: number;
  readonly statementWidth: number;
  readonly nameWidth: number;
  readonly rowPadding: number;
  /** What is left of a page for the domains. */
  readonly rowsHeight: number;
}

const ROOMY = { lineHeight: 1.36, statementWidth: 59, nameWidth: 30, rowPadding: 4.8, rowsHeight: 178 };
const TIGHT = { lineHeight: 1.25, statementWidth: 71, nameWidth: 28, rowPadding: 2.6 };

const ROOMIEST_FIRST: readonly Setting[] = [
  { fit: '11', size: 11, ...ROOMY },
  { fit: '10', size: 10, ...ROOMY },
  { fit: '9', size: 9, ...ROOMY },
  { fit: 'tight', size: 9, ...TIGHT, rowsHeight: 184 },
  { fit: 'tightest', size: 9, ...TIGHT, rowsHeight: 222 },
];

const MILLIMETRES_PER_POINT = 25.4 / 72;
/** Arial sets a little over two characters to its size's width in running text, and fewer in bold. */
const CHARACTERS_PER_SIZE = 2.15;
const BOLD_CHARACTERS_PER_SIZE = 1.8;

/** The roomiest way in which the domains are likely to fit on one page; two pages where there is none. */
export function printFitFor(domains: readonly BriefDomain[]): PrintFit {
  const fits = ROOMIEST_FIRST.find((setting) => heightOf(domains, setting) <= setting.rowsHeight);
  return fits?.fit ?? 'two-pages';
}

function heightOf(domains: readonly BriefDomain[], setting: Setting): number {
  const size = setting.size * MILLIMETRES_PER_POINT;
  const perLine = (setting.statementWidth / size) * CHARACTERS_PER_SIZE;
  const perName = (setting.nameWidth / size) * BOLD_CHARACTERS_PER_SIZE;
  const linesOf = (statements: readonly string[]) =>
    statements.reduce((sum, statement) => sum + lineCount(statement, perLine), 0);
  const heights = domains.map(({ domain, keep, change }) =>
    Math.max(lineCount(DOMAIN_TEXT[domain].label, perName), linesOf(keep), linesOf(change), 1),
  );
  return heights.reduce((sum, lines) => sum + lines * size * setting.lineHeight + setting.rowPadding, 0);
}

/** The lines of a text that breaks between words. */
function lineCount(text: string, perLine: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of text.split(' ')) {
    const after = used === 0 ? length : used + 1 + length;
    if (used > 0 && after > perLine) lines += 1;
    used = used > 0 && after > perLine ? length : after;
  }
  // A word of more than a line is broken.
  return lines + Math.floor(used / perLine) * (used > perLine ? 1 : 0);
}
