import { type Dataset, datasetFormat } from '../schema/dataset.ts';
import { parseDocumentBytes } from '../schema/document.ts';
import type { Refusal } from '../schema/refusal.ts';
import type { Bytes } from '../shared/bytes.ts';
import { type Result, refused } from '../shared/result.ts';

/** A dataset of ten thousand people is some 15 MB; anything much larger is not read. */
export const LARGEST_DATASET = 32 * 1024 * 1024;

const SPACE = new Set([0x20, 0x09, 0x0a, 0x0d]);
const OPENING_BRACE = 0x7b;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/** True for a file that can be a dataset and can not be a sealed one: its first sign is an opening brace. */
export function looksLikeDataset(file: Bytes): boolean {
  return withoutMark(file).find((byte) => !SPACE.has(byte)) === OPENING_BRACE;
}

/** Reads the dataset of another site, or says why the file is refused. */
export function openDataset(file: Bytes): Result<Dataset, Refusal> {
  if (file.length > LARGEST_DATASET) return refused({ reason: 'too-large' });
  return parseDocumentBytes(withoutMark(file), datasetFormat);
}

/** Some programs put a mark before the text of a file they saved again; JSON has none. */
function withoutMark(file: Bytes): Bytes {
  return BYTE_ORDER_MARK.every((byte, place) => file[place] === byte) ? file.subarray(3) : file;
}
