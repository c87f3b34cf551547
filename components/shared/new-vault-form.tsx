import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { randomWords } from '../../lib/shared/words.ts';
import { Button, TextButton } from './button.tsx';
import { Inset } from './layout.tsx';
import { PassphraseField } from './passphrase-field.tsx';
import { useServices } from './services.tsx';

/** The fewest characters of a passphrase; four suggested words are far above it. */
const SHORTEST = 12;

interface NewVaultFormProps {
  readonly title: string;
  readonly action: string;
  readonly children?: ComponentChildren;
  /** Whether it may stand beside the vaults of other people. */
  readonly place?: 'first' | 'another';
  /** Runs once the vault is there and unlocked. */
  readonly onMade?: () => Promise<void>;
}

/** Asks for a new passphrase and makes the vault. */
export function NewVaultForm({ title, action, children, place = 'first', onMade }: NewVaultFormProps) {
  const { vault, sentence, random } = useServices();
  const form = useRef<HTMLFormElement>(null);
  const [passphrase, setPassphrase] = useState('');
  const [suggested, setSuggested] = useState(false);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const make = async () => {
    if (busy) return;
    if (passphrase.length < SHORTEST) return setFault('Too short. Take four words or more.');
    setBusy(true);
    const result = await vault.create(passphrase, place);
    if (result.ok) await onMade?.();
    setBusy(false);
    setFault(result.ok ? null : sentence(result.refusal));
  };
  const suggest = () => {
    setPassphrase(randomWords(4, random).join(' '));
    setSuggested(true);
    setFault(null);
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
      <PassphraseField
        label="Passphrase"
        hint="Four words or more, of your own or suggested."
        value={passphrase}
        onValue={setPassphrase}
        suggested={suggested}
        error={fault}
      />
      <TextButton onPress={suggest}>Suggest one</TextButton>
      <Inset tone="check">
        <strong>Nobody can reset it.</strong> Without the passphrase no one can read this again. Write it down
        and keep it away from this computer.
      </Inset>
      <Button submit wide busy={busy}>
        {busy ? 'Making the vault' : action}
      </Button>
    </form>
  );
}
