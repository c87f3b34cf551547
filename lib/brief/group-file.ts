import { parseDocumentBytes } from '../schema/document.ts';
import { type Note, noteFormat } from '../schema/note.ts';
import { type Preview, previewFormat } from '../schema/preview.ts';
import type { FileRefusal, Refusal } from '../schema/refusal.ts';
import type { Bytes } from '../shared/bytes.ts';
import { ok, type Result, refused } from '../shared/result.ts';
import { joinWords } from '../shared/words.ts';
import type { PassphraseFiles } from '../vault/passphrase-file.ts';
import type { OpenFailure } from '../vault/sealed-file.ts';
import { LARGEST_SEALED_PREVIEW } from './preview.ts';

/** What a lead hands to the whole group: the preview of a brief, or a consultant's note. */
export type GroupFile =
  | { readonly kind: 'preview'; readonly preview: Preview }
  | { readonly kind: 'note'; readonly note: Note };

const REASONS: Readonly<Record<OpenFailure, FileRefusal>> = {
  'not-age': 'not-a-preview',
  'wrong-key': 'wrong-words',
  damaged: 'damaged',
};

/**
 * Opens either with the group's words as typed. Refused: `too-large` before anything is opened, `not-a-preview` where it
 * is neither, `wrong-words`, `damaged`, `newer-version`, `unknown-key`.
 */
export async function openGroupFile(
  file: Bytes,
  words: string,
  files: PassphraseFiles,
): Promise<Result<GroupFile, Refusal>> {
  if (file.length > LARGEST_SEALED_PREVIEW) return refused({ reason: 'too-large' });
  const opened = await files.open(joinWords(words), file);
  if (!opened.ok) return refused({ reason: REASONS[opened.refusal] });
  const preview = parseDocumentBytes(opened.value, previewFormat);
  if (preview.ok) return ok({ kind: 'preview', preview: preview.value });
  if (preview.refusal.reason !== 'not-a-preview') return preview;
  const note = parseDocumentBytes(opened.value, noteFormat);
  if (note.ok) return ok({ kind: 'note', note: note.value });
  return note.refusal.reason === 'not-a-note' ? preview : note;
}
