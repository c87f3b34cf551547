import { useEffect, useState } from 'preact/hooks';
import type { RefusalReason } from '../../lib/schema/refusal.ts';
import { useServices } from '../shared/services.tsx';
import type { SavedKey } from '../shared/use-key-file.ts';
import { PassphraseForm } from './passphrase-form.tsx';
import { RecoverySaved } from './recovery-saved.tsx';
import type { TaskProps } from './task-props.ts';

/** Saves a recovery file and shows its six words, once. They are gone with this screen, with a lock, and with the page. */
export function MakeRecovery({ onCancel }: TaskProps) {
  const { keeping, saveFile } = useServices();
  const [saved, setSaved] = useState<SavedKey | null>(null);
  useEffect(() => {
    // A page that is left can be kept by the browser as it stood, to come back to.
    const forget = () => setSaved(null);
    window.addEventListener('pagehide', forget);
    return () => window.removeEventListener('pagehide', forget);
  }, []);
  const save = async (passphrase: string): Promise<RefusalReason | null> => {
    const made = await keeping.makeRecovery(passphrase);
    if (!made.ok) return made.refusal;
    const { file, words } = made.value;
    saveFile(file.name, file.content);
    setSaved({ fileName: file.name, words });
    return null;
  };
  if (saved !== null) return <RecoverySaved saved={saved} onClose={onCancel} />;
  return (
    <PassphraseForm
      title="Save a recovery file"
      action="Save the file"
      busyAction="Saving the file"
      onPassphrase={save}
      cancel="Back to settings"
      onCancel={onCancel}
    >
      <p>
        A small file and six words. Together they open your vault if you forget the passphrase, and give it a
        new one. Have paper at hand: the words are shown once.
      </p>
    </PassphraseForm>
  );
}
