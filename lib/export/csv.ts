/** One cell: null is an empty one, which every program reads as missing. */
export type CsvCell = string | number | boolean | null;

// Excel reads UTF-8 only behind this mark.
const BYTE_ORDER_MARK = '\uFEFF';

/** What makes a spreadsheet take a text for a formula, also behind apostrophes, so that taking one off gives the text back. */
const FORMULA_START = /^'*(?:[\t\r\n]|\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/;

/**
 * The text of a CSV file (RFC 4180: comma, CRLF, quotes doubled), UTF-8; a byte order mark tells Excel so, and is
 * left out in a package, whose checker takes it for part of the first name. A text that a
 * spreadsheet would run as a formula gets an apostrophe before it, to be taken off by whoever reads it; numbers, negative
 * ones too, stay numbers. Truths are TRUE and FALSE, the one way that R, pandas and spreadsheets all read as such.
 */
export function csvText(
  header: readonly string[],
  rows: readonly (readonly CsvCell[])[],
  mark: 'marked' | 'bare' = 'marked',
): string {
  const lines = [header, ...rows].map((cells) => `${cells.map(cellText).join(',')}\r\n`);
  return (mark === 'marked' ? BYTE_ORDER_MARK : '') + lines.join('');
}

/** What a reader finds in a cell once the quotes are undone. */
export function readText(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (typeof cell === 'number') return String(cell);
  return FORMULA_START.test(cell) ? `'${cell}` : cell;
}

function cellText(cell: CsvCell): string {
  const text = readText(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
