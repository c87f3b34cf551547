import { useState } from 'preact/hooks';
import { Inset } from '../shared/layout.tsx';
import { AskForm } from './ask-form.tsx';
import { Sure } from './erase-vault.tsx';
import type { TaskProps } from './task-props.ts';
import { useAsking } from './use-asking.ts';
import { useWipe } from './use-wipe.ts';

/** Erases all of Upward from this browser profile. It needs no unlocking, so it asks twice. */
export function WipeComputer(props: TaskProps) {
  const [sure, setSure] = useState(false);
  return sure ? <LastQuestion {...props} /> : <FirstQuestion {...props} onSure={() => setSure(true)} />;
}

function FirstQuestion({ onCancel, onSure }: TaskProps & { onSure: () => void }) {
  const { busy, faultAt, run } = useAsking();
  const [typed, setTyped] = useState('');
  const next = async () => {
    if (typed.trim().toLowerCase() !== 'wipe') return 'wipe-untyped';
    onSure();
    return null;
  };
  return (
    <AskForm
      title="Wipe this computer?"
      action="Go on"
      danger
      busy={busy}
      fault={faultAt('form')}
      onSubmit={() => void run(next)}
      cancel="Keep everything"
      onCancel={onCancel}
    >
      <Inset tone="danger">
        <strong>Every vault in this browser goes, whoever’s it is.</strong> What was not handed in, and is in
        no backup and no folder, is gone for good.
      </Inset>
      <ul class="plain">
        <li>Gone: all observations, drafts, names, rounds and keys here, and the settings and sites.</li>
        <li>Stays: files already sealed or saved, and people’s own folders.</li>
        <li>
          Remains, encrypted, may stay in the browser’s own files until it clears them, or Upward is removed.
        </li>
        <li>It is meant for a computer that you leave or give back. It asks for no passphrase.</li>
      </ul>
      <Sure word="wipe" value={typed} onValue={setTyped} error={faultAt('sure')} />
    </AskForm>
  );
}

function LastQuestion({ onDone, onCancel }: TaskProps) {
  const { busy, faultAt, run } = useAsking();
  const wipe = useWipe();
  const erase = async () => {
    const refusal = await wipe();
    if (refusal === null)
      onDone(
        'All of Upward in this browser is erased: vaults, settings and sites. The browser’s own files may keep remains for a while, encrypted as they were: remove Upward, or the browser profile, to be rid of them.',
      );
    return refusal;
  };
  return (
    <AskForm
      title="The last question: is all of this yours to erase?"
      action="Erase every vault here"
      busyAction="Erasing"
      danger
      busy={busy}
      fault={faultAt('form')}
      onSubmit={() => void run(erase)}
      cancel="Keep everything"
      onCancel={onCancel}
    >
      <p>Colleagues may keep a vault in this browser, too. Nobody can bring back what you erase now.</p>
    </AskForm>
  );
}
