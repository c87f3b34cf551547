/** One cell: null is an empty one, which every program reads as missing. */
export type CsvCell = string | number | boolean | null;

// Excel reads UTF-8 only behind this mark.
const BYTE_ORDER_MARK = '\uFEFF';

/** What makes a spreadsheet take a text for a formula, also behind apostrophes, so that taking one off gives the text back. */
const FORMULA_START = /^'*[=+\-@\t\r]/;

/**
 * The text of a CSV file (RFC 4180: comma, CRLF, quotes doubled), UTF-8 with a byte order mark. A text that a
 * spreadsheet would run as a formula gets an apostrophe before it, to be taken off by whoever reads it; numbers, negative
 * ones too, stay numbers. Truths are TRUE and FALSE, the one way that R, pandas and spreadsheets all read as such.
 */
export function csvText(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  const lines = [header, ...rows].map((cells) => `${cells.map(cellText).join(',')}\r\n`);
  return BYTE_ORDER_MARK + lines.join('');
}

function cellText(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (typeof cell === 'number') return String(cell);
  const safe = FORMULA_START.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
