import { useState } from 'preact/hooks';
import { Inset } from '../shared/layout.tsx';
import { NewPassphraseField } from '../shared/new-passphrase-field.tsx';
import { PassphraseField } from '../shared/passphrase-field.tsx';
import { useServices } from '../shared/services.tsx';
import { useNewPassphrase } from '../shared/use-new-passphrase.ts';
import { AskForm } from './ask-form.tsx';
import type { TaskProps } from './task-props.ts';
import { useAsking } from './use-asking.ts';

/** Puts the vault under another passphrase. */
export function ChangePassphrase({ onDone, onCancel }: TaskProps) {
  const { keeping } = useServices();
  const { busy, faultAt, run } = useAsking();
  const [old, setOld] = useState('');
  const next = useNewPassphrase();
  const change = async () => {
    if (old === '') return 'passphrase-missing';
    if (!(await next.check())) return null;
    const changed = await keeping.changePassphrase(old, next.value);
    if (!changed.ok) return changed.refusal;
    onDone(
      'The new passphrase holds on this computer from now on. Earlier backups still open with the old one.',
    );
    return null;
  };
  return (
    <AskForm
      title="Change the passphrase"
      action="Change it"
      busyAction="Changing it"
      busy={busy}
      fault={faultAt('form')}
      onSubmit={() => void run(change)}
      cancel="Back to settings"
      onCancel={onCancel}
    >
      <PassphraseField label="Passphrase now" value={old} onValue={setOld} error={faultAt('passphrase')} />
      <NewPassphraseField label="New passphrase" passphrase={next} />
      <Inset tone="check">
        <strong>Nobody can reset it.</strong> Write it down and keep it away from this computer. The recovery
        file and its words stay as they are.
      </Inset>
    </AskForm>
  );
}
