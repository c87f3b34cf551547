import { useState } from 'preact/hooks';
import { openGroupFile } from '../../lib/brief/group-file.ts';
import { LARGEST_SEALED_PREVIEW, usedAmong } from '../../lib/brief/preview.ts';
import { markUsed } from '../../lib/bundle/mark-used.ts';
import type { Membership } from '../../lib/schema/membership.ts';
import type { Note } from '../../lib/schema/note.ts';
import type { Preview } from '../../lib/schema/preview.ts';
import type { RefusalReason } from '../../lib/schema/refusal.ts';
import { readWhole } from '../../lib/shared/chosen-file.ts';
import { AskForm } from '../keeping/ask-form.tsx';
import { FileField } from '../keeping/file-field.tsx';
import { FileWordsField } from '../keeping/file-words-field.tsx';
import { useAsking } from '../keeping/use-asking.ts';
import type { OwnObservations } from '../observations/use-observations.ts';
import { useServices } from '../shared/services.tsx';
import { NoteShown } from './note-shown.tsx';
import { PreviewShown } from './preview-shown.tsx';

interface PreviewViewProps {
  readonly membership: { readonly id: string; readonly value: Membership };
  readonly own: OwnObservations;
  readonly onClose: () => void;
}

/** What was opened: a preview, and how many of the fellow's own observations stand behind it; or a note. */
type Opened =
  | { readonly kind: 'preview'; readonly preview: Preview; readonly used: number }
  | { readonly kind: 'note'; readonly note: Note };

/** Opening what the lead hands to the group: what a brief will say and which of one's own observations it used, or a note. */
export function PreviewView({ membership, own, onClose }: PreviewViewProps) {
  const { vault, passphrases } = useServices();
  const { busy, faultAt, run } = useAsking();
  const [file, setFile] = useState<File | null>(null);
  const [words, setWords] = useState('');
  const [opened, setOpened] = useState<Opened | null>(null);
  const open = async (): Promise<RefusalReason | null> => {
    if (file === null) return 'file-missing';
    if (words.trim() === '') return 'words-missing';
    const bytes = await readWhole(file, LARGEST_SEALED_PREVIEW);
    if (!bytes.ok) return bytes.refusal;
    const read = await openGroupFile(bytes.value, words, passphrases);
    if (!read.ok) return read.refusal.reason;
    if (read.value.kind === 'note') {
      if (read.value.note.round !== membership.value.card.round) return 'other-round';
      setOpened(read.value);
      return null;
    }
    const { preview } = read.value;
    return preview.content.round.id === membership.value.card.round ? markUsedBy(preview) : 'other-round';
  };
  const markUsedBy = async (preview: Preview): Promise<RefusalReason | null> => {
    const { content } = preview;
    const used = await usedAmong(
      preview,
      own.observations.map(({ id }) => id),
    );
    const marked = await vault.change(
      'membership',
      membership.id,
      (current) =>
        current && markUsed(current, { consultant: content.consultant.id, used, own: own.observations }),
    );
    if (!marked.ok) return marked.refusal;
    setOpened({ kind: 'preview', preview, used: used.length });
    return null;
  };
  if (opened?.kind === 'note') {
    return <NoteShown note={opened.note} card={membership.value.card} onClose={onClose} />;
  }
  if (opened !== null) return <PreviewShown {...opened} onClose={onClose} />;
  return (
    <div class="panel__body">
      <AskForm
        title="Open a preview or a note"
        action="Open it"
        busyAction="Opening it"
        busy={busy}
        fault={faultAt('form')}
        onSubmit={() => void run(open)}
        cancel="Back"
        onCancel={onClose}
      >
        <p>
          Before a brief goes to a consultant, the group sees what it says; after the one-to-one a note may
          come back. The words were told in the room.
        </p>
        <FileField
          label="Preview or note"
          hint="Drop it here, or choose it. Its name begins with upward-preview or upward-note."
          file={file}
          error={faultAt('file')}
          onFile={setFile}
        />
        <FileWordsField value={words} error={faultAt('words')} onValue={setWords} />
      </AskForm>
    </div>
  );
}
