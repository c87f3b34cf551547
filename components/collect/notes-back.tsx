import { useState } from 'preact/hooks';
import { openGroupNote, sealGroupNote } from '../../lib/brief/group-note.ts';
import { LARGEST_SEALED_NOTE, openNote } from '../../lib/collect/open-note.ts';
import type { LedRound } from '../../lib/schema/led-round.ts';
import type { Note } from '../../lib/schema/note.ts';
import type { RefusalReason } from '../../lib/schema/refusal.ts';
import { noteFileName } from '../../lib/session/seal-note.ts';
import { readWhole } from '../../lib/shared/chosen-file.ts';
import { Button } from '../shared/button.tsx';
import { FileDrop } from '../shared/file-drop.tsx';
import { Card, Inset } from '../shared/layout.tsx';
import { NoteWords } from '../shared/note-words.tsx';
import { useServices } from '../shared/services.tsx';
import type { Previewing } from './use-previews.ts';

interface NotesBackProps {
  readonly round: LedRound;
  readonly previewing: Pick<Previewing, 'words'>;
}

/** A consultant's note to the fellows: opened with the round's key, and saved under the group's words for all of them. */
export function NotesBack({ round, previewing: { words } }: NotesBackProps) {
  const { passphrases, random, saveFile, sentence } = useServices();
  const [note, setNote] = useState<Note | null>(null);
  const [fault, setFault] = useState<RefusalReason | null>(null);
  const [saved, setSaved] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const open = async (file: File | undefined) => {
    if (file === undefined) return;
    setSaved(null);
    const bytes = await readWhole(file, LARGEST_SEALED_NOTE);
    const opened = bytes.ok ? await openNote(bytes.value, round) : null;
    setNote(opened?.ok ? opened.value : null);
    setFault(!bytes.ok ? bytes.refusal : opened?.ok === false ? opened.refusal.reason : null);
  };
  const save = async (passed: Note, under: readonly string[]) => {
    setBusy(true);
    const file = await sealGroupNote(passed, under, passphrases);
    // Opened again before anybody is told that it is saved.
    const opened = await openGroupNote(file, under.join(' '), passphrases);
    setBusy(false);
    setFault(opened.ok ? null : opened.refusal.reason);
    if (!opened.ok) return;
    const name = noteFileName(random);
    saveFile(name, file);
    setSaved(name);
  };
  return (
    <Card title="Notes back to the fellows">
      <div class="stack">
        <p class="hint">
          After the one-to-one a consultant may seal a note to you. You read it, and pass it on under the
          group’s words.
        </p>
        {fault !== null && (
          <div role="alert">
            <Inset tone="danger">{sentence(fault)}</Inset>
          </div>
        )}
        {note === null ? (
          <FileDrop
            label="A consultant’s note"
            hint="Drop it here, or choose it. Its name begins with upward-note."
            onFiles={([file]) => void open(file)}
          />
        ) : (
          <>
            <NoteWords note={note} consultants={round.card.consultants} />
            <p class="row row--wrap">
              {words === null ? (
                <span>Make the group’s words above: the note opens with them.</span>
              ) : (
                <Button busy={busy} onPress={() => void save(note, words)}>
                  {busy ? 'Sealing it' : 'Save it for the group'}
                </Button>
              )}
              <Button kind="quiet" onPress={() => setNote(null)}>
                Open another
              </Button>
            </p>
          </>
        )}
        <p class="quiet" role="status">
          {saved !== null && `Saved as ${saved}. Share it with the group: the six words open it.`}
        </p>
      </div>
    </Card>
  );
}
