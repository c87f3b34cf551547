import { useState } from 'preact/hooks';
import type { BriefHead } from '../../lib/brief/waiting-brief.ts';
import type { NoteDraft } from '../../lib/schema/session.ts';
import { type Dismissed, findingsIn } from '../../lib/screening/findings.ts';
import { noteFileName, noteOf, sealNote } from '../../lib/session/seal-note.ts';
import { Button, TextButton } from '../shared/button.tsx';
import { Tick } from '../shared/choices.tsx';
import { ErrorSummary, type FormFault } from '../shared/error-summary.tsx';
import { WhoSees } from '../shared/layout.tsx';
import { ScreenedField } from '../shared/screened-field.tsx';
import { useServices } from '../shared/services.tsx';
import { useDismissals } from '../shared/use-dismissals.ts';
import { useHeadingFocus } from '../shared/use-heading-focus.ts';

interface NoteViewProps {
  readonly head: BriefHead;
  readonly note: NoteDraft;
  readonly onNote: (note: NoteDraft) => void;
  /** Leaves the note; it is called after sealing too. */
  readonly onBack: () => void;
}

/** What was heard and what will be done, written for all fellows of the round, and sealed to the lead who passes it on. */
export function NoteView({ head, note, onNote, onBack }: NoteViewProps) {
  const { random, saveFile } = useServices();
  const inside = useHeadingFocus();
  const { dismissed } = useDismissals();
  const [faults, setFaults] = useState<readonly FormFault[]>([]);
  const [saved, setSaved] = useState<string | null>(null);
  const change = (changed: Partial<NoteDraft>) => onNote({ ...note, ...changed });
  const seal = async () => {
    const missing = [...faultsIn(note), ...doubtsIn(note, dismissed)];
    setFaults(missing);
    if (missing.length > 0) return;
    const from = { round: head.round.id, consultant: head.consultant.id };
    const name = noteFileName(random);
    saveFile(name, await sealNote(noteOf(note, from), head.round.recipient));
    setSaved(name);
  };
  return (
    <div class="note-page" ref={inside}>
      <h2 class="title title--page" tabIndex={-1}>
        A note back to all fellows
      </h2>
      <WhoSees>
        <strong>All fellows of the round</strong> read this note, under the group’s six words. It goes sealed
        to <strong>the lead</strong>, who opens it and passes it on. Nothing else from today leaves the room.
      </WhoSees>
      <form
        class="card note"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void seal();
        }}
      >
        <ErrorSummary faults={faults} />
        <div>
          <ScreenedField
            id="note-heard"
            label="What I heard"
            leads
            hint="In your own words, not a defence."
            value={note.heard}
            longest={600}
            onValue={(heard) => change({ heard })}
          />
        </div>
        <div>
          <ScreenedField
            id="note-will-do"
            label="What I will do"
            leads
            hint="Taken from what you agreed. Change it as you like."
            value={note.willDo}
            longest={600}
            onValue={(willDo) => change({ willDo })}
          />
        </div>
        <Tick
          label="Leave out my name: “one of the consultants”"
          checked={!note.named}
          onValue={(leaveOut) => change({ named: !leaveOut })}
        />
        <p class="quiet">
          The file does not say which fellow you met. How you write may tell who you are, named or not.
        </p>
        <p class="row row--wrap">
          <Button submit>{saved === null ? 'Seal the note for the lead' : 'Seal it again'}</Button>
          <TextButton onPress={onBack}>{saved === null ? 'No note this time' : 'Done'}</TextButton>
        </p>
        <p class="quiet" role="status">
          {saved !== null && `Saved as ${saved}. Give it to the lead. Only the lead’s key opens it.`}
        </p>
      </form>
      <p class="quiet">
        Next: your reflection, within 7 days. Its file is saved on another day than this note.
      </p>
    </div>
  );
}

/** What may name somebody and was not called safe. */
function doubtsIn({ heard, willDo }: NoteDraft, dismissed: Dismissed): FormFault[] {
  const fields = [
    ['note-heard', heard],
    ['note-will-do', willDo],
  ] as const;
  return fields.flatMap(([field, text]) => {
    const first = findingsIn(text, dismissed).find(({ certainty }) => certainty === 'check');
    if (first === undefined) return [];
    return [{ field, message: `“${first.words}” may name somebody: take it out, or keep it if it is safe` }];
  });
}

function faultsIn({ heard, willDo }: NoteDraft): FormFault[] {
  return [
    ...(heard.trim() === '' ? [{ field: 'note-heard', message: 'Write what you heard' }] : []),
    ...(willDo.trim() === '' ? [{ field: 'note-will-do', message: 'Write what you will do' }] : []),
  ];
}
