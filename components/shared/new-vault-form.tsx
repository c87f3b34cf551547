import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Place } from '../../lib/store/open-vault.ts';
import { Button } from './button.tsx';
import { Inset } from './layout.tsx';
import { useNoteMade } from './made-vault.ts';
import { NewPassphraseField } from './new-passphrase-field.tsx';
import { useServices } from './services.tsx';
import { useNewPassphrase } from './use-new-passphrase.ts';
import { Working } from './working.tsx';

interface NewVaultFormProps {
  readonly title: string;
  readonly action: string;
  readonly children?: ComponentChildren;
  /** Whether it may stand beside the vaults of other people. */
  readonly place?: Place;
  /** Runs once the vault is there and unlocked. */
  readonly onMade?: () => Promise<void>;
}

/** Asks for a new passphrase and makes the vault. */
export function NewVaultForm({ title, action, children, place = 'first', onMade }: NewVaultFormProps) {
  const { vault, room, sentence } = useServices();
  const form = useRef<HTMLFormElement>(null);
  const noteMade = useNoteMade();
  const passphrase = useNewPassphrase();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const make = async () => {
    if (busy) return;
    setBusy(true);
    setFault((await passphrase.check()) ? await create() : null);
    setBusy(false);
  };
  const create = async () => {
    const result = await vault.create(passphrase.value, place);
    if (!result.ok) return sentence(result.refusal);
    noteMade();
    room.askToKeep();
    await onMade?.();
    return null;
  };
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  return (
    <form
      ref={form}
      class="stack stack--wide"
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <div>
        <h1 class="title">{title}</h1>
        <p class="quiet">
          You need it each time you open the browser and want to read. Writing never asks for it.
        </p>
      </div>
      {children}
      <NewPassphraseField passphrase={passphrase} />
      {fault && (
        <div role="alert">
          <Inset tone="danger">{fault}</Inset>
        </div>
      )}
      <Inset tone="check">
        <strong>Nobody can reset it.</strong> Without the passphrase, or a recovery file and its words, no one
        can read this again. Write it down and keep it away from this computer.
      </Inset>
      <Button submit wide busy={busy}>
        {busy ? 'Making the vault' : action}
      </Button>
      <Working busy={busy} />
    </form>
  );
}
