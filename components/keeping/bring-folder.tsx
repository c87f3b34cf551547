import { useState } from 'preact/hooks';
import { PassphraseField } from '../shared/passphrase-field.tsx';
import { useServices } from '../shared/services.tsx';
import { AskForm } from './ask-form.tsx';
import { mergedText } from './merged-text.ts';
import type { TaskProps } from './task-props.ts';
import { useAsking } from './use-asking.ts';

/** Merges what other computers wrote into the person's own folder, without waiting for the next unlocking. */
export function BringFolder({ onDone, onCancel }: TaskProps) {
  const { folder } = useServices();
  const { busy, faultAt, run } = useAsking();
  const [passphrase, setPassphrase] = useState('');
  const bring = async () => {
    if (passphrase === '') return 'passphrase-missing';
    const brought = await folder.bring(passphrase);
    if (!brought.ok) return brought.refusal;
    onDone(mergedText(brought.value).replace('Everything in it', 'Everything in your folder'));
    return null;
  };
  return (
    <AskForm
      title="Look in my folder"
      action="Look"
      busyAction="Looking"
      busy={busy}
      fault={faultAt('form')}
      onSubmit={() => void run(bring)}
      cancel="Back"
      onCancel={onCancel}
    >
      <p>
        What other computers wrote there comes in by itself when you unlock. To look now, the passphrase is
        needed: the key that opens the files is kept nowhere.
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
