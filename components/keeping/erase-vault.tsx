import { useState } from 'preact/hooks';
import { TextButton } from '../shared/button.tsx';
import { TextField } from '../shared/fields.tsx';
import { Inset } from '../shared/layout.tsx';
import { useServices } from '../shared/services.tsx';
import { useRecords, valuesOf } from '../shared/use-vault.ts';
import { AskForm } from './ask-form.tsx';
import type { TaskProps } from './task-props.ts';
import { useAsking } from './use-asking.ts';

interface EraseVaultProps extends TaskProps {
  /** The vault's two words. */
  readonly name: string;
  readonly onBackup: () => void;
}

/** Erases the open vault from this computer, after a word was typed. */
export function EraseVault({ name, onDone, onCancel, onBackup }: EraseVaultProps) {
  const { keeping } = useServices();
  const { busy, faultAt, run } = useAsking();
  const [typed, setTyped] = useState('');
  const erase = async () => {
    if (typed.trim().toLowerCase() !== 'erase') return 'erase-untyped';
    const erased = await keeping.eraseVault();
    if (!erased.ok) return erased.refusal;
    onDone(`The vault ${name} is erased from this computer. Files you saved elsewhere are where they were.`);
    return null;
  };
  return (
    <AskForm
      title={`Erase the vault ${name}?`}
      action="Erase it"
      busyAction="Erasing it"
      danger
      busy={busy}
      fault={faultAt('form')}
      onSubmit={() => void run(erase)}
      cancel="Keep my vault"
      onCancel={onCancel}
      aside={<TextButton onPress={onBackup}>Save a backup first</TextButton>}
    >
      <WhatIsLost />
      <ul class="plain">
        <li>Gone: observations, drafts, consultants’ names, the rounds you lead with their keys.</li>
        <li>
          Stays: files already sealed or saved, your folder, other people’s vaults on this computer, the sites
          and settings.
        </li>
        <li>
          What you handed in still counts. To withdraw it, hand in with nothing chosen before you erase, until
          the round closes or the brief is released.
        </li>
      </ul>
      <Sure word="erase" value={typed} onValue={setTyped} error={faultAt('sure')} />
    </AskForm>
  );
}

function WhatIsLost() {
  const unsent = valuesOf(useRecords('observation')).filter(({ handedIn }) => handedIn === null).length;
  return (
    <Inset tone="danger">
      {unsent > 0 && <strong>{unsentText(unsent)}</strong>} What is in a backup or in your folder stays, and
      opens with your passphrase or the recovery file. Without those it is gone for good.
    </Inset>
  );
}

function unsentText(count: number): string {
  return count === 1
    ? '1 observation has not been handed in.'
    : `${count} observations have not been handed in.`;
}

interface SureProps {
  readonly word: string;
  readonly value: string;
  readonly error: string | null;
  readonly onValue: (value: string) => void;
}

/** Asks for a word to be typed, so that no slip of the hand erases anything. */
export function Sure({ word, ...field }: SureProps) {
  return <TextField {...field} label={`Type ${word} to go on`} className="short" />;
}
