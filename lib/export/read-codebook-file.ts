import type { Codebook } from '../schema/codebook.ts';
import type { Refusal } from '../schema/refusal.ts';
import { type Bytes, fromUtf8 } from '../shared/bytes.ts';
import { type Result, refused } from '../shared/result.ts';
import { readQdc } from './refi-qda/read-codebook.ts';
import { readTaguetteCsv } from './taguette/taguette-csv.ts';

/** The largest codebook that is read, in bytes: 500 codes with long descriptions are not as much. */
export const LARGEST_CODEBOOK = 2 * 1024 * 1024;

/** Reads a codebook from a REFI-QDA file or a CSV of Taguette, told apart by what they hold. */
export async function readCodebookFile(file: Bytes): Promise<Result<Codebook, Refusal>> {
  if (file.length > LARGEST_CODEBOOK) return refused({ reason: 'too-large' });
  const text = decoded(file)?.replace(/^\uFEFF/, '') ?? null;
  if (text === null) return refused({ reason: 'not-a-codebook' });
  return text.trimStart().startsWith('<') ? readQdc(text) : readTaguetteCsv(text);
}

function decoded(file: Bytes): string | null {
  try {
    return fromUtf8(file);
  } catch {
    return null;
  }
}
