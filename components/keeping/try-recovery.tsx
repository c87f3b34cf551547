import { useState } from 'preact/hooks';
import { openKeyFile } from '../../lib/vault/key-file.ts';
import { useServices } from '../shared/services.tsx';
import { AskForm } from './ask-form.tsx';
import { Done } from './done.tsx';
import { FileField } from './file-field.tsx';
import { FileWordsField } from './file-words-field.tsx';
import { useAsking } from './use-asking.ts';
import { useRecoveryFile } from './use-recovery-file.ts';

interface TryRecoveryProps {
  readonly fileName: string;
  readonly onClose: () => void;
}

/** Says whether a recovery file opens with words as they were written down. Nothing is changed by it. */
export function TryRecovery({ fileName, onClose }: TryRecoveryProps) {
  const { passphrases } = useServices();
  const { busy, faultAt, run } = useAsking();
  const recovery = useRecoveryFile();
  const [opens, setOpens] = useState(false);
  const open = async () => {
    const missing = recovery.missing();
    if (missing !== null) return missing;
    const bytes = await recovery.bytes();
    if (!bytes.ok) return bytes.refusal.reason;
    const opened = await openKeyFile(bytes.value, recovery.words, passphrases);
    if (!opened.ok) return opened.refusal.reason;
    recovery.setWords('');
    setOpens(true);
    return null;
  };
  if (opens) {
    return (
      <Done title="It works" action="Back to settings" onClose={onClose}>
        <p>These words open this file. Keep the two in different places, both away from this computer.</p>
      </Done>
    );
  }
  return (
    <AskForm
      title="Try the recovery file"
      action="Try it"
      busyAction="Trying it"
      busy={busy}
      fault={faultAt('form')}
      onSubmit={() => void run(open)}
      cancel="Back to settings"
      onCancel={onClose}
    >
      <p>
        Type the words from your paper. If they do not open the file, go back and save a new one: nothing is
        lost by that.
      </p>
      <FileField
        label="Recovery file"
        hint={`Drop it here, or choose it: ${fileName}`}
        file={recovery.file}
        error={faultAt('file')}
        onFile={recovery.setFile}
      />
      <FileWordsField value={recovery.words} error={faultAt('words')} onValue={recovery.setWords} />
    </AskForm>
  );
}
