import { useEffect, useRef, useState } from 'preact/hooks';
import type { VaultRefusal } from '../../lib/schema/refusal.ts';
import { useFolder } from '../keeping/use-folder.ts';
import { Button, TextButton } from './button.tsx';
import { LocksAgain } from './locks-again.tsx';
import { PassphraseField } from './passphrase-field.tsx';
import { useServices } from './services.tsx';
import { RecoverLink } from './way-links.tsx';
import { Working } from './working.tsx';

interface UnlockFormProps {
  /** The vault's two words. */
  readonly name: string;
  readonly title: string;
  /** True where it stands among other things, and so neither takes the focus nor heads the page. */
  readonly isPart?: boolean;
  /** Leads to the other vaults, and to one of one's own. */
  readonly onSwitch: () => void;
  /** Runs once it is unlocked from here. */
  readonly onUnlocked?: () => void;
}

/** Asks for the passphrase of the vault and unlocks it, in every page at once. */
export function UnlockForm({ name, title, isPart, onSwitch, onUnlocked }: UnlockFormProps) {
  const { vault, folder, sentence } = useServices();
  const ownFolder = useFolder();
  const form = useRef<HTMLFormElement>(null);
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<VaultRefusal | null>(null);
  useEffect(() => {
    if (!isPart) form.current?.querySelector('input')?.focus();
  }, []);
  const unlock = async () => {
    if (busy) return;
    // Within the press: after the passphrase is worked on, the browser would no longer ask.
    if (ownFolder?.status === 'closed') void folder.open();
    setBusy(true);
    const result = await vault.unlock(passphrase).finally(() => setBusy(false));
    setRefusal(result.ok ? null : result.refusal);
    if (result.ok) onUnlocked?.();
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
        {isPart ? <h3 class="title title--small">{title}</h3> : <h1 class="title">{title}</h1>}
        <p class="quiet">
          Vault <strong>{name}</strong>. <TextButton onPress={onSwitch}>Not yours? Switch</TextButton>
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
      <Working busy={busy} />
      <RecoverLink />
      <LocksAgain />
    </form>
  );
}
