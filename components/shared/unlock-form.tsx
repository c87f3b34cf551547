import { useEffect, useRef, useState } from 'preact/hooks';
import type { VaultRefusal } from '../../lib/schema/refusal.ts';
import { Button } from './button.tsx';
import { LocksAgain } from './locks-again.tsx';
import { PassphraseField } from './passphrase-field.tsx';
import { useServices } from './services.tsx';

/** Asks for the passphrase of the vault and unlocks it, in every page at once. */
export function UnlockForm({ name, title }: { name: string; title: string }) {
  const { vault, sentence } = useServices();
  const form = useRef<HTMLFormElement>(null);
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<VaultRefusal | null>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const unlock = async () => {
    if (busy) return;
    setBusy(true);
    const result = await vault.unlock(passphrase).finally(() => setBusy(false));
    setRefusal(result.ok ? null : result.refusal);
  };
  return (
    <form
      ref={form}
      class="stack stack--wide"
      onSubmit={(event) => {
        event.preventDefault();
        void unlock();
      }}
    >
      <div>
        <h1 class="title">{title}</h1>
        <p class="quiet">
          Vault <strong>{name}</strong>
        </p>
      </div>
      <PassphraseField
        label="Passphrase"
        value={passphrase}
        onValue={setPassphrase}
        error={refusal && sentence(refusal)}
      />
      <Button submit wide busy={busy}>
        {busy ? 'Unlocking' : 'Unlock'}
      </Button>
      <LocksAgain />
    </form>
  );
}
