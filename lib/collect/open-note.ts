import { parseDocumentBytes } from '../schema/document.ts';
import type { LedRound } from '../schema/led-round.ts';
import { NOTE_SIZE, type Note, noteFormat } from '../schema/note.ts';
import type { FileRefusal, Refusal } from '../schema/refusal.ts';
import type { Bytes } from '../shared/bytes.ts';
import { type Result, refused } from '../shared/result.ts';
import { type OpenFailure, openWith } from '../vault/sealed-file.ts';

/** The most bytes of a sealed note: its padded text, and a little for age's header and tag. */
export const LARGEST_SEALED_NOTE = NOTE_SIZE + 1024;

const REASONS: Readonly<Record<OpenFailure, FileRefusal>> = {
  'not-age': 'not-a-note',
  'wrong-key': 'wrong-key',
  damaged: 'damaged',
};

/**
 * Opens the note that a consultant sealed to the lead. Refused: `too-large` before anything is opened, `not-a-note`,
 * `wrong-key`, `damaged`, `newer-version`, `unknown-key`, `other-round`, `consultant-unknown`.
 */
export async function openNote(
  file: Bytes,
  { card, identity }: Pick<LedRound, 'card' | 'identity'>,
): Promise<Result<Note, Refusal>> {
  if (file.length > LARGEST_SEALED_NOTE) return refused({ reason: 'too-large' });
  const opened = await openWith(identity, file);
  if (!opened.ok) return refused({ reason: REASONS[opened.refusal] });
  const note = parseDocumentBytes(opened.value, noteFormat);
  if (!note.ok) return note;
  const { round, consultant } = note.value;
  if (round !== card.round) return refused({ reason: 'other-round' });
  if (consultant !== null && !card.consultants.some(({ id }) => id === consultant)) {
    return refused({ reason: 'consultant-unknown' });
  }
  return note;
}
