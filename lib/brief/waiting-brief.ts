import type { Brief, BriefContent } from '../schema/brief.ts';
import type { Refusal } from '../schema/refusal.ts';
import type { Bytes } from '../shared/bytes.ts';
import { ok, type Result } from '../shared/result.ts';
import type { PassphraseFiles } from '../vault/passphrase-file.ts';
import { openBrief } from './seal-brief.ts';

/** What is known of a brief before it is read: whose it is and of which round, and no word of what it says. */
export type BriefHead = Pick<BriefContent, 'round' | 'consultant'>;

/**
 * A brief whose words were right and that is not read yet. It waits sealed, so that nothing of what it says is anywhere
 * before the reader's own view is given.
 */
export interface WaitingBrief {
  readonly head: BriefHead;
  readonly file: Bytes;
  /** As they were typed. */
  readonly words: string;
}

/** Tries a file and its words. What it says is dropped again: only whose it is remains. Refused as `openBrief` says. */
export async function tryBrief(
  file: Bytes,
  words: string,
  files: PassphraseFiles,
): Promise<Result<WaitingBrief, Refusal>> {
  const opened = await openBrief(file, words, files);
  return opened.ok ? ok({ head: headOf(opened.value), file, words }) : opened;
}

/** What a waiting brief says. Refused as `openBrief` says, which one that was tried never is. */
export async function revealBrief(
  { file, words }: Pick<WaitingBrief, 'file' | 'words'>,
  files: PassphraseFiles,
): Promise<Result<BriefContent, Refusal>> {
  const opened = await openBrief(file, words, files);
  return opened.ok ? ok(opened.value.content) : opened;
}

function headOf({ content: { round, consultant } }: Brief): BriefHead {
  return { round, consultant };
}
