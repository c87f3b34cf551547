import { useState } from 'preact/hooks';
import { readWhole } from '../../lib/shared/chosen-file.ts';
import { LARGEST_BACKUP } from '../../lib/store/backup.ts';
import type { Merged } from '../../lib/store/merge-records.ts';
import { PassphraseField } from '../shared/passphrase-field.tsx';
import { useServices } from '../shared/services.tsx';
import { AskForm } from './ask-form.tsx';
import { Done } from './done.tsx';
import { FileField } from './file-field.tsx';
import { mergedText } from './merged-text.ts';
import { useAsking } from './use-asking.ts';

/** Merges a backup into the vault it was made of, or makes that vault here. */
export function RestoreForm({ onClose }: { onClose: () => void }) {
  const { keeping, room } = useServices();
  const { busy, faultAt, run } = useAsking();
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [outcome, setOutcome] = useState<(Merged & { readonly name: string }) | null>(null);
  const restore = async () => {
    if (file === null) return 'file-missing';
    if (/^upward-recovery/i.test(file.name)) return 'not-a-backup';
    if (passphrase === '') return 'passphrase-missing';
    const bytes = await readWhole(file, LARGEST_BACKUP);
    if (!bytes.ok) return bytes.refusal;
    const restored = await keeping.restore(bytes.value, passphrase);
    if (!restored.ok) return restored.refusal.reason;
    room.askToKeep();
    setPassphrase('');
    setOutcome(restored.value);
    return null;
  };
  if (outcome !== null) {
    return (
      <Done title="Backup restored" action="Go on" onClose={onClose}>
        <p>
          The vault <strong>{outcome.name}</strong> is open. {mergedText(outcome)}
        </p>
      </Done>
    );
  }
  return (
    <AskForm
      title="Restore a backup"
      action="Restore it"
      busyAction="Restoring"
      busy={busy}
      fault={faultAt('form')}
      onSubmit={() => void run(restore)}
      cancel="Back"
      onCancel={onClose}
    >
      <p>What is in the backup comes in beside what is here. Nothing that is newer here is replaced.</p>
      <FileField
        label="Backup"
        hint="Drop it here, or choose it: a backup, or the zip you took with you."
        file={file}
        error={faultAt('file')}
        onFile={setFile}
      />
      <PassphraseField
        label="Passphrase of the backup"
        hint="The one that held when the backup was made."
        value={passphrase}
        onValue={setPassphrase}
        error={faultAt('passphrase')}
      />
    </AskForm>
  );
}
