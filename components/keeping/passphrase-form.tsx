import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { RefusalReason } from '../../lib/schema/refusal.ts';
import { PassphraseField } from '../shared/passphrase-field.tsx';
import { AskForm } from './ask-form.tsx';
import { useAsking } from './use-asking.ts';

interface PassphraseFormProps {
  readonly title: string;
  readonly action: string;
  readonly busyAction: string;
  readonly cancel: string;
  readonly onCancel: () => void;
  /** Does it with the passphrase that was typed; gives the reason of a refusal, or null once it is done. */
  readonly onPassphrase: (passphrase: string) => Promise<RefusalReason | null>;
  /** What it is for. */
  readonly children: ComponentChildren;
}

/** A form that asks for the passphrase of the open vault, and for nothing else. */
export function PassphraseForm({ onPassphrase, children, ...form }: PassphraseFormProps) {
  const { busy, faultAt, run } = useAsking();
  const [passphrase, setPassphrase] = useState('');
  const submit = async () => (passphrase === '' ? 'passphrase-missing' : onPassphrase(passphrase));
  return (
    <AskForm {...form} busy={busy} fault={faultAt('form')} onSubmit={() => void run(submit)}>
      {children}
      <PassphraseField
        label="Passphrase"
        value={passphrase}
        onValue={setPassphrase}
        error={faultAt('passphrase')}
      />
    </AskForm>
  );
}
