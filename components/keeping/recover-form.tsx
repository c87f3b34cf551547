import { useState } from 'preact/hooks';
import { readWhole } from '../../lib/shared/chosen-file.ts';
import { ok } from '../../lib/shared/result.ts';
import { LARGEST_BACKUP } from '../../lib/store/backup.ts';
import type { Recovered } from '../../lib/store/recovery.ts';
import { NewPassphraseField } from '../shared/new-passphrase-field.tsx';
import { useServices } from '../shared/services.tsx';
import { useNewPassphrase } from '../shared/use-new-passphrase.ts';
import { AskForm } from './ask-form.tsx';
import { Done } from './done.tsx';
import { FileField } from './file-field.tsx';
import { FileWordsField } from './file-words-field.tsx';
import { mergedText } from './merged-text.ts';
import { useAsking } from './use-asking.ts';
import { useRecoveryFile } from './use-recovery-file.ts';

/** Opens a vault with a recovery file and its words, and gives it a new passphrase. */
export function RecoverForm({ onClose }: { onClose: () => void }) {
  const { keeping, room } = useServices();
  const { busy, faultAt, run } = useAsking();
  const recovery = useRecoveryFile();
  const next = useNewPassphrase();
  const [taken, setTaken] = useState<File | null>(null);
  const [recovered, setRecovered] = useState<Recovered | null>(null);
  const recover = async () => {
    const missing = recovery.missing();
    if (missing !== null) return missing;
    if (!(await next.check())) return null;
    const bytes = await recovery.bytes();
    if (!bytes.ok) return bytes.refusal.reason;
    const along = taken === null ? ok(null) : await readWhole(taken, LARGEST_BACKUP);
    if (!along.ok) return along.refusal;
    const opened = await keeping.recover({
      ...{ file: bytes.value, words: recovery.words, passphrase: next.value },
      taken: along.value,
    });
    if (!opened.ok) return opened.refusal.reason;
    room.askToKeep();
    setRecovered(opened.value);
    return null;
  };
  if (recovered !== null) {
    return (
      <Done title="Your vault is open" action="Go on" onClose={onClose}>
        <p>
          The vault <strong>{recovered.name}</strong> is open under its new passphrase.{' '}
          {taken !== null && mergedText(recovered.merged)}
        </p>
        <p>
          Save a new backup now, under Settings: earlier ones open only with the passphrase that held then.
          Your folder, and a zip you took with you, open with the recovery file.
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
      <FileWordsField value={recovery.words} error={faultAt('words')} onValue={recovery.setWords} />
      <FileField
        label="What you took with you (optional)"
        hint="The zip with your observations: the same key opens it. A backup needs its own passphrase."
        file={taken}
        error={null}
        onFile={setTaken}
      />
      <NewPassphraseField label="New passphrase" passphrase={next} />
    </AskForm>
  );
}
