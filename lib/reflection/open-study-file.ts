import { parseDocumentBytes } from '../schema/document.ts';
import { type Participant, participantFormat } from '../schema/participant.ts';
import type { FileRefusal, Refusal } from '../schema/refusal.ts';
import { RESPONSE_SIZE, type Response, responseFormat } from '../schema/response.ts';
import type { Bytes } from '../shared/bytes.ts';
import { ok, type Result, refused } from '../shared/result.ts';
import { type OpenFailure, openWith } from '../vault/sealed-file.ts';

/** What is handed in to the study team: answers under a code, or what somebody says of themselves, without one. */
export type StudyFile =
  | { readonly kind: 'response'; readonly response: Response }
  | { readonly kind: 'participant'; readonly participant: Participant };

/** Either is 16 KiB and age's own header; anything much larger is neither, and is not decrypted. */
const LARGEST_FILE = 2 * RESPONSE_SIZE;

const REFUSALS: Readonly<Record<OpenFailure, FileRefusal>> = {
  'not-age': 'not-a-response',
  damaged: 'damaged',
  'wrong-key': 'wrong-key',
};

/** Opens either with the study team's identity, or says why the file is refused. */
export async function openStudyFile(file: Bytes, identity: string): Promise<Result<StudyFile, Refusal>> {
  if (file.length > LARGEST_FILE) return refused({ reason: 'too-large' });
  const opened = await openWith(identity, file);
  return opened.ok ? readStudyFile(opened.value) : refused({ reason: REFUSALS[opened.refusal] });
}

/** Reads what such a file held. Refused as `not-a-response` where it is neither. */
export function readStudyFile(content: Bytes): Result<StudyFile, Refusal> {
  const response = parseDocumentBytes(content, responseFormat);
  if (response.ok) return ok({ kind: 'response', response: response.value });
  if (response.refusal.reason !== 'not-a-response') return response;
  const participant = parseDocumentBytes(content, participantFormat);
  return participant.ok ? ok({ kind: 'participant', participant: participant.value }) : participant;
}

/** Opens a response, or says why the file is refused: `not-a-response` for one that is about a participant. */
export async function openResponse(file: Bytes, identity: string): Promise<Result<Response, Refusal>> {
  const opened = await openStudyFile(file, identity);
  if (!opened.ok) return opened;
  return opened.value.kind === 'response' ? ok(opened.value.response) : refused({ reason: 'not-a-response' });
}
