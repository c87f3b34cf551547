import { Brief, type BriefContent, briefFormat } from '../schema/brief.ts';
import { parseDocumentBytes } from '../schema/document.ts';
import type { FileRefusal, Refusal } from '../schema/refusal.ts';
import { type Bytes, utf8 } from '../shared/bytes.ts';
import { randomGroups } from '../shared/crockford.ts';
import type { RandomBytes } from '../shared/random.ts';
import { type Result, refused } from '../shared/result.ts';
import { joinWords, randomWords } from '../shared/words.ts';
import type { PassphraseFiles } from '../vault/passphrase-file.ts';
import type { OpenFailure } from '../vault/sealed-file.ts';

/** The words of a brief's passphrase (77.6 bits). */
export const BRIEF_WORDS = 6;

/** The most bytes a sealed brief can have: 36 statements of 160 characters, however escaped, fit. */
export const LARGEST_SEALED_BRIEF = 64 * 1024;

const REASONS: Readonly<Record<OpenFailure, FileRefusal>> = {
  'not-age': 'not-a-brief',
  'wrong-key': 'wrong-words',
  damaged: 'damaged',
};

/** A sealed brief and the words that open it, to be told by another way than the file. */
export interface SealedBrief {
  readonly file: Bytes;
  readonly words: readonly string[];
}

/**
 * Seals a brief as an age passphrase file under six new words. The passphrase is the words joined by hyphens, in lower
 * case, so that the stock `age` command opens it too. Throws a ZodError on what is no content of a brief.
 */
export async function sealBrief(
  content: BriefContent,
  files: PassphraseFiles,
  random: RandomBytes,
): Promise<SealedBrief> {
  const words = randomWords(BRIEF_WORDS, random);
  const brief = Brief.parse({ format: 'upward/brief', version: 1, content });
  return { file: await files.seal(words.join('-'), utf8(JSON.stringify(brief))), words };
}

/**
 * Opens a brief with its words as typed: any case, spaces or hyphens between. Refused: `too-large` before anything is
 * opened, `not-a-brief`, `wrong-words`, `damaged`, `newer-version`, `unknown-key`.
 */
export async function openBrief(
  file: Bytes,
  words: string,
  files: PassphraseFiles,
): Promise<Result<Brief, Refusal>> {
  if (file.length > LARGEST_SEALED_BRIEF) return refused({ reason: 'too-large' });
  const opened = await files.open(joinWords(words), file);
  if (!opened.ok) return refused({ reason: REASONS[opened.refusal] });
  return parseDocumentBytes(opened.value, briefFormat);
}

/** A new name for a brief's file, `upward-brief-xxxx.age`. It names no consultant. */
export function briefFileName(random: RandomBytes): string {
  return `upward-brief-${randomGroups(1, random)}.age`;
}
