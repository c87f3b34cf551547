import type { RefusalReason } from '../../lib/schema/refusal.ts';
import { useServices } from '../shared/services.tsx';
import { PassphraseForm } from './passphrase-form.tsx';
import type { TaskProps } from './task-props.ts';

/** Saves the whole vault as one file under its passphrase. */
export function MakeBackup({ onDone, onCancel }: TaskProps) {
  const { keeping, saveFile } = useServices();
  const save = async (passphrase: string): Promise<RefusalReason | null> => {
    const made = await keeping.makeBackup(passphrase);
    if (!made.ok) return made.refusal;
    saveFile(made.value.name, made.value.content);
    onDone(`Backup saved as ${made.value.name}. Move it from Downloads to your own drive or stick.`);
    return null;
  };
  return (
    <PassphraseForm
      title="Save a backup"
      action="Save the backup"
      busyAction="Saving the backup"
      onPassphrase={save}
      cancel="Back to settings"
      onCancel={onCancel}
    >
      <p>
        One file with everything in your vault but drafts. It opens only with your passphrase; typing it makes
        sure you know it.
      </p>
    </PassphraseForm>
  );
}
