import { Coding, codingFormat } from '../schema/coding.ts';
import { parseDocumentBytes } from '../schema/document.ts';
import type { FileRefusal, Refusal } from '../schema/refusal.ts';
import { type Bytes, utf8 } from '../shared/bytes.ts';
import { type Result, refused } from '../shared/result.ts';
import { type OpenFailure, openWith, sealTo } from '../vault/sealed-file.ts';

/** The largest sealed coding, in bytes: a hundred times one of 5,000 segments is not needed, and would hold the page. */
export const LARGEST_CODING = 16 * 1024 * 1024;

/** The size, in bytes, that the JSON of the smallest coding is padded to; each next class doubles. */
const SMALLEST = 32 * 1024;
const SPACE = 0x20;

const REFUSALS: Readonly<Record<OpenFailure, FileRefusal>> = {
  'not-age': 'not-a-coding',
  damaged: 'damaged',
  'wrong-key': 'wrong-key',
};

/** Seals a coding to the study's key as an age file, padded with spaces so that its length tells little. */
export function sealCoding(coding: Coding, studyRecipient: string): Promise<Bytes> {
  const json = utf8(JSON.stringify(Coding.parse(coding)));
  let size = SMALLEST;
  while (size < json.length) size *= 2;
  const padded = new Uint8Array(size).fill(SPACE);
  padded.set(json);
  return sealTo(studyRecipient, padded);
}

/** Opens a coding with the study's identity, or says why the file is refused. */
export async function openCoding(file: Bytes, identity: string): Promise<Result<Coding, Refusal>> {
  if (file.length > LARGEST_CODING) return refused({ reason: 'too-large' });
  const opened = await openWith(identity, file);
  return opened.ok ? readCoding(opened.value) : refused({ reason: REFUSALS[opened.refusal] });
}

/** Reads what such a file held. */
export function readCoding(content: Bytes): Result<Coding, Refusal> {
  return parseDocumentBytes(content, codingFormat);
}

/** What the file of a coding is called: by the coder's two words. */
export function codingFileName({ coder, agreed }: Pick<Coding, 'coder' | 'agreed'>): string {
  return `upward-coding-${agreed === null ? coder.replace(' ', '-') : 'agreed'}.age`;
}
