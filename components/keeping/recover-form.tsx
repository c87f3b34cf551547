import { useState } from 'preact/hooks';
import { NewPassphraseField } from '../shared/new-passphrase-field.tsx';
import { useServices } from '../shared/services.tsx';
import { useNewPassphrase } from '../shared/use-new-passphrase.ts';
import { AskForm } from './ask-form.tsx';
import { Done } from './done.tsx';
import { FileField } from './file-field.tsx';
import { useAsking } from './use-asking.ts';
import { useRecoveryFile } from './use-recovery-file.ts';
import { WordsField } from './words-field.tsx';

/** Opens a vault with a recovery file and its words, and gives it a new passphrase. */
export function RecoverForm({ onClose }: { onClose: () => void }) {
  const { keeping, room } = useServices();
  const { busy, faultAt, run } = useAsking();
  const recovery = useRecoveryFile();
  const next = useNewPassphrase();
  const [name, setName] = useState<string | null>(null);
  const recover = async () => {
    const missing = recovery.missing();
    if (missing !== null) return missing;
    if (!(await next.check())) return null;
    const bytes = await recovery.bytes();
    if (!bytes.ok) return bytes.refusal.reason;
    const recovered = await keeping.recover(bytes.value, recovery.words, next.value);
    if (!recovered.ok) return recovered.refusal.reason;
    room.askToKeep();
    setName(recovered.value);
    return null;
  };
  if (name !== null) {
    return (
      <Done title="Your vault is open" action="Go on" onClose={onClose}>
        <p>
          The vault <strong>{name}</strong> is open under its new passphrase. What was written elsewhere comes
          with a backup or your folder.
        </p>
      </Done>
    );
  }
  return (
    <AskForm
      title="Open with a recovery file"
      action="Open my vault"
      busyAction="Opening your vault"
      busy={busy}
      fault={faultAt('form')}
      onSubmit={() => void run(recover)}
      cancel="Back"
      onCancel={onClose}
    >
      <p>The file and its words open the vault where the passphrase is forgotten, on any computer.</p>
      <FileField
        label="Recovery file"
        hint="Drop it here, or choose it. Its name begins with upward-recovery."
        file={recovery.file}
        error={faultAt('file')}
        onFile={recovery.setFile}
      />
      <WordsField value={recovery.words} error={faultAt('words')} onValue={recovery.setWords} />
      <NewPassphraseField label="New passphrase" passphrase={next} />
    </AskForm>
  );
}
