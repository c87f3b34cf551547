import { csvParseRows } from 'd3-dsv';
import { Codebook, codesAsTree, sameName, type ThemeCode } from '../../schema/codebook.ts';
import type { Refusal } from '../../schema/refusal.ts';
import { toBase64Url, utf8 } from '../../shared/bytes.ts';
import { ok, type Result, refused } from '../../shared/result.ts';
import { sha256 } from '../../vault/hash.ts';
import { csvText } from '../csv.ts';

/** The columns that Taguette looks for; one of the first three, and the others where they are. */
const NAMES = ['tag', 'name', 'path'] as const;

const ID_BYTES = 16;

/**
 * A codebook as the CSV that Taguette imports: a tag a row, with its description and the tag it stands under. Its byte order
 * mark tells Taguette, which guesses, that it is UTF-8.
 */
export function taguetteCsv(codebook: Codebook): string {
  const names = new Map(codebook.map(({ id, name }) => [id, name]));
  const rows = codesAsTree(codebook).map(({ code: { name, about, parent } }) => [
    name,
    about,
    (parent && names.get(parent)) ?? '',
  ]);
  return csvText(['tag', 'description', 'parent'], rows);
}

/**
 * Reads a codebook as Taguette exports or imports it. A code's id is made from its name, so that two who read one file mean
 * the same codes, and a code of the codebook to begin with is that code. Refused as `not-a-codebook` without exactly one
 * column for the tag, as `damaged` where ours cannot hold it.
 */
export async function readTaguetteCsv(text: string): Promise<Result<Codebook, Refusal>> {
  const [header = [], ...rows] = csvParseRows(text).filter((row) => row.some((cell) => cell.trim() !== ''));
  const columns = header.map((cell) => cell.trim().toLowerCase());
  const [tag, ...others] = NAMES.filter((name) => columns.includes(name));
  if (tag === undefined || others.length > 0) return refused({ reason: 'not-a-codebook' });
  const cell = (row: readonly string[], column: string) => bare((row[columns.indexOf(column)] ?? '').trim());
  const tags = rows.map((row) => ({
    name: cell(row, tag),
    about: cell(row, 'description'),
    parent: cell(row, 'parent'),
  }));
  const codebook = Codebook.safeParse(await Promise.all(tags.map(codeOf)));
  if (!codebook.success || tags.length === 0) return refused({ reason: 'damaged', path: 'tags' });
  return ok(codebook.data);
}

async function codeOf(tag: {
  readonly name: string;
  readonly about: string;
  readonly parent: string;
}): Promise<ThemeCode> {
  const parent = tag.parent === '' ? null : await idOfName(tag.parent);
  return {
    id: await idOfName(tag.name),
    name: tag.name,
    about: tag.about,
    parent,
    codable: true,
    color: null,
  };
}

/** As the ids of the codebook to begin with are made. */
async function idOfName(name: string): Promise<string> {
  const digest = await sha256(utf8(`upward/start-codebook/1 ${sameName({ name })}`));
  return toBase64Url(digest.slice(0, ID_BYTES));
}

/** Without the apostrophe that stands before what a spreadsheet might run. */
function bare(text: string): string {
  return /^'+(?:[\t\r\n]|\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/.test(text) ? text.slice(1) : text;
}
