import { useState } from 'preact/hooks';
import { LARGEST_SEALED_PREVIEW, openPreview, usedAmong } from '../../lib/brief/preview.ts';
import { markUsed } from '../../lib/bundle/mark-used.ts';
import type { Membership } from '../../lib/schema/membership.ts';
import type { Preview } from '../../lib/schema/preview.ts';
import type { RefusalReason } from '../../lib/schema/refusal.ts';
import { readWhole } from '../../lib/shared/chosen-file.ts';
import { AskForm } from '../keeping/ask-form.tsx';
import { FileField } from '../keeping/file-field.tsx';
import { useAsking } from '../keeping/use-asking.ts';
import { WordsField } from '../keeping/words-field.tsx';
import type { OwnObservations } from '../observations/use-observations.ts';
import { useServices } from '../shared/services.tsx';
import { PreviewShown } from './preview-shown.tsx';

interface PreviewViewProps {
  readonly membership: { readonly id: string; readonly value: Membership };
  readonly own: OwnObservations;
  readonly onClose: () => void;
}

/** A preview as it was opened, and how many of the fellow's own observations stand behind it. */
interface Opened {
  readonly preview: Preview;
  readonly used: number;
}

/** Opening a preview with the group's words: what the brief will say, and which of one's own observations it used. */
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
    const read = await openPreview(bytes.value, words, passphrases);
    if (!read.ok) return read.refusal.reason;
    const { content } = read.value;
    if (content.round.id !== membership.value.card.round) return 'other-round';
    const used = await usedAmong(
      read.value,
      own.observations.map(({ id }) => id),
    );
    const marked = await vault.change(
      'membership',
      membership.id,
      (current) =>
        current && markUsed(current, { consultant: content.consultant.id, used, own: own.observations }),
    );
    if (!marked.ok) return marked.refusal;
    setOpened({ preview: read.value, used: used.length });
    return null;
  };
  if (opened !== null) return <PreviewShown {...opened} onClose={onClose} />;
  return (
    <div class="panel__body">
      <AskForm
        title="Open a preview"
        action="Open it"
        busyAction="Opening it"
        busy={busy}
        fault={faultAt('form')}
        onSubmit={() => void run(open)}
        cancel="Back"
        onCancel={onClose}
      >
        <p>
          Before a brief goes to a consultant, the group sees what it says. The words were told in the room.
        </p>
        <FileField
          label="Preview"
          hint="Drop it here, or choose it. Its name begins with upward-preview."
          file={file}
          error={faultAt('file')}
          onFile={setFile}
        />
        <WordsField value={words} error={faultAt('words')} onValue={setWords} />
      </AskForm>
    </div>
  );
}
