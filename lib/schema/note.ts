import { z } from 'zod';
import { utf8 } from '../shared/bytes.ts';
import type { DocumentFormat } from './document.ts';
import { Id, shortText } from './primitives.ts';

/** The size, in bytes, that the JSON of a note is padded to with trailing spaces, so that no length tells how much was written. */
export const NOTE_SIZE = 8 * 1024;

/** The consultant's answer to the fellows: what was heard and what they will do. Null where they stay unnamed. */
export const Note = z.strictObject({
  format: z.literal('upward/note'),
  version: z.literal(1),
  round: Id,
  consultant: Id.nullable(),
  heard: shortText(600),
  willDo: shortText(600),
});
export type Note = z.infer<typeof Note>;

export const noteFormat: DocumentFormat<Note> = {
  format: 'upward/note',
  version: 1,
  schema: Note,
  otherwise: 'not-a-note',
};

/** The text of a note's file, padded. Throws a ZodError on what is no note. */
export function encodeNote(note: Note): string {
  const json = JSON.stringify(Note.parse(note));
  return json + ' '.repeat(Math.max(0, NOTE_SIZE - utf8(json).length));
}
