import { useState } from 'preact/hooks';
import type { FoundFolder } from '../../lib/store/folder-service.ts';
import type { Merged } from '../../lib/store/merge-records.ts';
import { ChoiceOfFew } from '../shared/choices.tsx';
import { PassphraseField } from '../shared/passphrase-field.tsx';
import { useServices } from '../shared/services.tsx';
import { AskForm } from './ask-form.tsx';
import { Done } from './done.tsx';
import { mergedText } from './merged-text.ts';
import { useAsking } from './use-asking.ts';

interface StartFromFolderProps {
  readonly found: FoundFolder;
  readonly onClose: () => void;
}

/** Begins on this computer with a vault that lies in the person's own folder. */
export function StartFromFolder({ found, onClose }: StartFromFolderProps) {
  const { folder, room } = useServices();
  const { busy, faultAt, run } = useAsking();
  const [words, setWords] = useState(found.vaults[0] ?? '');
  const [passphrase, setPassphrase] = useState('');
  const [merged, setMerged] = useState<Merged | null>(null);
  const start = async () => {
    if (passphrase === '') return 'passphrase-missing';
    const started = await folder.startFrom(found, words, passphrase);
    if (!started.ok) return started.refusal.reason;
    room.askToKeep();
    setMerged(started.value);
    return null;
  };
  if (merged !== null) {
    return (
      <Done title="Your vault is here" action="Go on" onClose={onClose}>
        <p>
          The vault <strong>{words}</strong> is open, and each save goes into your folder.{' '}
          {mergedText(merged)}
        </p>
      </Done>
    );
  }
  return (
    <AskForm
      title="Open your vault"
      action="Open it"
      busyAction="Opening"
      busy={busy}
      fault={faultAt('form')}
      onSubmit={() => void run(start)}
      cancel="Back"
      onCancel={onClose}
    >
      {found.vaults.length > 1 ? (
        <ChoiceOfFew
          legend="Which is yours?"
          value={words}
          choices={found.vaults.map((each) => ({ value: each, label: each }))}
          onValue={setWords}
        />
      ) : (
        <p>
          The vault <strong>{words}</strong> lies in this folder.
        </p>
      )}
      <PassphraseField
        label="Its passphrase"
        value={passphrase}
        onValue={setPassphrase}
        error={faultAt('passphrase')}
      />
    </AskForm>
  );
}
