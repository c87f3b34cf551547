import { useEffect, useState } from 'preact/hooks';
import { PassphraseField } from '../shared/passphrase-field.tsx';
import { useServices } from '../shared/services.tsx';
import type { SavedKey } from '../shared/use-key-file.ts';
import { AskForm } from './ask-form.tsx';
import { RecoverySaved } from './recovery-saved.tsx';
import type { TaskProps } from './task-props.ts';
import { useAsking } from './use-asking.ts';

/** Saves a recovery file and shows its six words, once. They are gone with this screen, with a lock, and with the page. */
export function MakeRecovery({ onCancel }: TaskProps) {
  const { keeping, saveFile } = useServices();
  const { busy, faultAt, run } = useAsking();
  const [passphrase, setPassphrase] = useState('');
  const [saved, setSaved] = useState<SavedKey | null>(null);
  useEffect(() => {
    // A page that is left can be kept by the browser as it stood, to come back to.
    const forget = () => setSaved(null);
    window.addEventListener('pagehide', forget);
    return () => window.removeEventListener('pagehide', forget);
  }, []);
  const save = async () => {
    if (passphrase === '') return 'passphrase-missing';
    const made = await keeping.makeRecovery(passphrase);
    if (!made.ok) return made.refusal;
    const { file, words } = made.value;
    saveFile(file.name, file.content);
    setPassphrase('');
    setSaved({ fileName: file.name, words });
    return null;
  };
  if (saved !== null) return <RecoverySaved saved={saved} onClose={onCancel} />;
  return (
    <AskForm
      title="Save a recovery file"
      action="Save the file"
      busyAction="Saving the file"
      busy={busy}
      fault={faultAt('form')}
      onSubmit={() => void run(save)}
      cancel="Back to settings"
      onCancel={onCancel}
    >
      <p>
        A small file and six words. Together they open your vault if you forget the passphrase, and give it a
        new one. Have paper at hand: the words are shown once.
      </p>
      <PassphraseField
        label="Passphrase"
        value={passphrase}
        onValue={setPassphrase}
        error={faultAt('passphrase')}
      />
    </AskForm>
  );
}
