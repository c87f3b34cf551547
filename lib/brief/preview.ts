import type { BriefContent } from '../schema/brief.ts';
import { parseDocumentBytes } from '../schema/document.ts';
import { MOST_USED, Preview, previewFormat } from '../schema/preview.ts';
import type { FileRefusal, Refusal } from '../schema/refusal.ts';
import { type Bytes, toBase64Url, utf8 } from '../shared/bytes.ts';
import { randomGroups } from '../shared/crockford.ts';
import { compareText } from '../shared/order.ts';
import type { RandomBytes } from '../shared/random.ts';
import { ok, type Result, refused } from '../shared/result.ts';
import { joinWords } from '../shared/words.ts';
import { sha256 } from '../vault/hash.ts';
import type { PassphraseFiles } from '../vault/passphrase-file.ts';
import type { OpenFailure } from '../vault/sealed-file.ts';

/** The most bytes a sealed preview can have: a full brief and its digests, however escaped. */
export const LARGEST_SEALED_PREVIEW = 96 * 1024;

const DIGEST_BYTES = 32;

const REASONS: Readonly<Record<OpenFailure, FileRefusal>> = {
  'not-age': 'not-a-preview',
  'wrong-key': 'wrong-words',
  damaged: 'damaged',
};

/** What a preview is made of; `used` are the ids of the observations behind the points it shows. */
export interface PreviewInput {
  readonly content: BriefContent;
  readonly used: readonly string[];
  /** The last day of its holding time. */
  readonly closes: string;
  readonly random: RandomBytes;
}

/**
 * Makes a preview. The first of its 256 digests is random and new in every file; the others are sorted: one of each used
 * observation, made with the first, and random ones. An id has 128 random bits that its writer and the lead alone know, so to
 * everybody else all are alike, and files of one brief have none in common. Refused as `too-many-used` beyond 255.
 */
export async function makePreview({
  content,
  used,
  closes,
  random,
}: PreviewInput): Promise<Result<Preview, 'too-many-used'>> {
  const ids = [...new Set(used)];
  if (ids.length > MOST_USED) return refused('too-many-used');
  const salt = toBase64Url(random(DIGEST_BYTES));
  const own = await Promise.all(ids.map((id) => usedDigest(salt, content.round.id, id)));
  const others = Array.from({ length: MOST_USED - own.length }, () => toBase64Url(random(DIGEST_BYTES)));
  const digests = [salt, ...[...own, ...others].toSorted(compareText)];
  return ok(Preview.parse({ format: 'upward/preview', version: 1, content, used: digests, closes }));
}

/** Those of one's own observations that stand behind a shown point, by their ids. */
export async function usedAmong({ content, used }: Preview, own: readonly string[]): Promise<string[]> {
  const [salt = '', ...others] = used;
  const digests = new Set(others);
  const marked = await Promise.all(
    own.map(async (id) => (digests.has(await usedDigest(salt, content.round.id, id)) ? [id] : [])),
  );
  return marked.flat();
}

/** Seals a preview as an age passphrase file under the group's words, joined by hyphens as a brief's are. */
export function sealPreview(
  preview: Preview,
  words: readonly string[],
  files: PassphraseFiles,
): Promise<Bytes> {
  return files.seal(joinWords(words.join(' ')), utf8(JSON.stringify(preview)));
}

/**
 * Opens a preview with the group's words as typed. Refused: `too-large` before anything is opened, `not-a-preview`,
 * `wrong-words`, `damaged`, `newer-version`, `unknown-key`.
 */
export async function openPreview(
  file: Bytes,
  words: string,
  files: PassphraseFiles,
): Promise<Result<Preview, Refusal>> {
  if (file.length > LARGEST_SEALED_PREVIEW) return refused({ reason: 'too-large' });
  const opened = await files.open(joinWords(words), file);
  if (!opened.ok) return refused({ reason: REASONS[opened.refusal] });
  return parseDocumentBytes(opened.value, previewFormat);
}

/** A new name for a preview's file. It names no consultant. */
export function previewFileName(random: RandomBytes): string {
  return `upward-preview-${randomGroups(1, random)}.age`;
}

/** SHA-256 over what is new in the file, the round and the id, set apart from every other use of them. */
async function usedDigest(salt: string, round: string, observation: string): Promise<string> {
  return toBase64Url(await sha256(utf8(`upward/preview used ${salt} ${round} ${observation}`)));
}
