import { parseDocumentBytes } from '../schema/document.ts';
import type { FileRefusal, Refusal } from '../schema/refusal.ts';
import { RESPONSE_SIZE, type Response, responseFormat } from '../schema/response.ts';
import type { Bytes } from '../shared/bytes.ts';
import { type Result, refused } from '../shared/result.ts';
import { type OpenFailure, openWith } from '../vault/sealed-file.ts';

/** A sealed response is 16 KiB and age's own header; anything much larger is none, and is not decrypted. */
const LARGEST_FILE = 2 * RESPONSE_SIZE;

const REFUSALS: Readonly<Record<OpenFailure, FileRefusal>> = {
  'not-age': 'not-a-response',
  damaged: 'damaged',
  'wrong-key': 'wrong-key',
};

/** Opens a response with the study team's identity, or says why the file is refused. */
export async function openResponse(file: Bytes, identity: string): Promise<Result<Response, Refusal>> {
  if (file.length > LARGEST_FILE) return refused({ reason: 'too-large' });
  const opened = await openWith(identity, file);
  if (!opened.ok) return refused({ reason: REFUSALS[opened.refusal] });
  return parseDocumentBytes(opened.value, responseFormat);
}
