import { encodeNote, type Note } from '../schema/note.ts';
import type { NoteDraft } from '../schema/session.ts';
import { takeOutIdentifiers } from '../screening/take-out.ts';
import { type Bytes, utf8 } from '../shared/bytes.ts';
import { randomGroups } from '../shared/crockford.ts';
import type { RandomBytes } from '../shared/random.ts';
import { sealTo } from '../vault/sealed-file.ts';

/** Whose note it is: the round, and the consultant on its card. */
export interface NoteFrom {
  readonly round: string;
  readonly consultant: string;
}

/** The note that a draft makes: screened, and with the consultant only where they chose to be named. */
export function noteOf({ heard, willDo, named }: NoteDraft, { round, consultant }: NoteFrom): Note {
  const clean = (text: string) => takeOutIdentifiers(text.trim()).text.slice(0, 600);
  return {
    format: 'upward/note',
    version: 1,
    round,
    consultant: named ? consultant : null,
    heard: clean(heard),
    willDo: clean(willDo),
  };
}

/** Seals a note to the lead of its round. Throws a ZodError on a note with an empty part: the page asks before. */
export function sealNote(note: Note, recipient: string): Promise<Bytes> {
  return sealTo(recipient, utf8(encodeNote(note)));
}

/** A new name for a note's file, `upward-note-xxxx.age`. It names nobody. */
export function noteFileName(random: RandomBytes): string {
  return `upward-note-${randomGroups(1, random)}.age`;
}
