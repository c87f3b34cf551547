import { useState } from 'preact/hooks';
import { PassphraseField } from '../shared/passphrase-field.tsx';
import { useServices } from '../shared/services.tsx';
import { AskForm } from './ask-form.tsx';
import type { TaskProps } from './task-props.ts';
import { useAsking } from './use-asking.ts';

/** Saves the whole vault as one file under its passphrase. */
export function MakeBackup({ onDone, onCancel }: TaskProps) {
  const { keeping, saveFile } = useServices();
  const { busy, faultAt, run } = useAsking();
  const [passphrase, setPassphrase] = useState('');
  const save = async () => {
    if (passphrase === '') return 'passphrase-missing';
    const made = await keeping.makeBackup(passphrase);
    if (!made.ok) return made.refusal;
    saveFile(made.value.name, made.value.content);
    onDone(`Backup saved as ${made.value.name}. Move it from Downloads to your own drive or stick.`);
    return null;
  };
  return (
    <AskForm
      title="Save a backup"
      action="Save the backup"
      busyAction="Saving the backup"
      busy={busy}
      fault={faultAt('form')}
      onSubmit={() => void run(save)}
      cancel="Back to settings"
      onCancel={onCancel}
    >
      <p>
        One file with everything in your vault but drafts. It opens only with your passphrase; typing it makes
        sure you know it.
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
