import type { FileRefusal, Refusal } from '../schema/refusal.ts';
import { type Bytes, utf8 } from '../shared/bytes.ts';
import { ok, type Result, refused } from '../shared/result.ts';
import { joinWords } from '../shared/words.ts';
import { type NamedKeyPair, readIdentityText } from './identity-text.ts';
import type { PassphraseFiles } from './passphrase-file.ts';
import type { OpenFailure } from './sealed-file.ts';

/** The most bytes a key file can have. One of ours has about 300; age's own, with its comments, about 500. */
export const LARGEST_KEY_FILE = 4096;

const REASONS: Readonly<Record<OpenFailure, FileRefusal>> = {
  'not-age': 'not-a-key',
  'wrong-key': 'wrong-words',
  damaged: 'damaged',
};

/** Seals a secret key as an age passphrase file. The passphrase is the words in lower case, joined by hyphens. */
export function sealKeyFile(
  identity: string,
  words: readonly string[],
  passphrases: PassphraseFiles,
): Promise<Bytes> {
  return passphrases.seal(joinWords(words.join(' ')), utf8(identity));
}

/**
 * Opens a key file with its words as typed: any case, spaces or hyphens between. A file of age's own programs opens
 * too, whose key stands among lines of comment. Refused: `too-large` before anything is opened, `not-a-key`,
 * `wrong-words`, `damaged`.
 */
export async function openKeyFile(
  file: Bytes,
  words: string,
  passphrases: PassphraseFiles,
): Promise<Result<NamedKeyPair, Refusal>> {
  if (file.length > LARGEST_KEY_FILE) return refused({ reason: 'too-large' });
  const opened = await passphrases.open(joinWords(words), file);
  if (!opened.ok) return refused({ reason: REASONS[opened.refusal] });
  const pair = await readIdentityText(opened.value);
  return pair === null ? refused({ reason: 'not-a-key' }) : ok(pair);
}
