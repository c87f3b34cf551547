import { parseDocumentBytes } from '../schema/document.ts';
import { encodeNote, NOTE_SIZE, type Note, noteFormat } from '../schema/note.ts';
import type { FileRefusal, Refusal } from '../schema/refusal.ts';
import { type Bytes, utf8 } from '../shared/bytes.ts';
import { type Result, refused } from '../shared/result.ts';
import { joinWords } from '../shared/words.ts';
import type { PassphraseFiles } from '../vault/passphrase-file.ts';
import type { OpenFailure } from '../vault/sealed-file.ts';

/** The most bytes of a note under the group's words. */
export const LARGEST_GROUP_NOTE = NOTE_SIZE + 1024;

const REASONS: Readonly<Record<OpenFailure, FileRefusal>> = {
  'not-age': 'not-a-note',
  'wrong-key': 'wrong-words',
  damaged: 'damaged',
};

/** Seals a note under the words of its round's group, for every fellow to open. */
export function sealGroupNote(note: Note, words: readonly string[], files: PassphraseFiles): Promise<Bytes> {
  return files.seal(words.join('-'), utf8(encodeNote(note)));
}

/**
 * Opens it with the group's words as typed. Refused: `too-large` before anything is opened, `not-a-note`, `wrong-words`,
 * `damaged`, `newer-version`, `unknown-key`.
 */
export async function openGroupNote(
  file: Bytes,
  words: string,
  files: PassphraseFiles,
): Promise<Result<Note, Refusal>> {
  if (file.length > LARGEST_GROUP_NOTE) return refused({ reason: 'too-large' });
  const opened = await files.open(joinWords(words), file);
  if (!opened.ok) return refused({ reason: REASONS[opened.refusal] });
  return parseDocumentBytes(opened.value, noteFormat);
}
