import { useState } from 'preact/hooks';
import { newKeyPair } from '../../lib/vault/sealed-file.ts';
import { Button } from '../shared/button.tsx';
import { ChoiceOfFew } from '../shared/choices.tsx';
import { TextField } from '../shared/fields.tsx';
import { Inset } from '../shared/layout.tsx';
import { SixWords } from '../shared/six-words.tsx';
import { useKeyFile } from '../shared/use-key-file.ts';

const WAYS = [
  { value: 'paste', label: 'Paste their key' },
  { value: 'make', label: 'Make one now' },
] as const;

interface StudyKeyProps {
  /** The public key, empty until there is one. */
  readonly value: string;
  readonly onValue: (recipient: string) => void;
  readonly error: string | null;
}

/** The study team's public key: pasted, or of a pair made here whose secret half leaves as a file and is not kept. */
export function StudyKey({ value, onValue, error }: StudyKeyProps) {
  const [way, setWay] = useState<'paste' | 'make'>('paste');
  const key = useKeyFile('study');
  const make = async () => {
    const { identity, recipient } = await newKeyPair();
    await key.save(identity);
    onValue(recipient);
  };
  return (
    <div class="stack--wide" id="studyRecipient" tabIndex={-1}>
      <p class="quiet">Opens the answers to the study’s questions. Your key does not.</p>
      <ChoiceOfFew
        legend="The study team’s key"
        hideLegend
        choices={WAYS}
        value={way}
        onValue={(chosen) => {
          setWay(chosen);
          onValue('');
        }}
      />
      {way === 'paste' ? (
        <TextField
          label="Public key of the study team"
          hint="One line that begins with age1. It is no secret."
          value={value}
          onValue={onValue}
          error={error}
        />
      ) : (
        <>
          <Inset tone="check">
            <strong>Give the file and the words to the study team, and keep neither.</strong> Whoever holds
            both keys can read the answers and what was handed in.
          </Inset>
          {error && <p class="error">{error}</p>}
          <Button kind="quiet" busy={key.busy} onPress={() => void make()}>
            {key.busy ? 'Making the key' : 'Make the key and save its file'}
          </Button>
          {key.saved && value !== '' && (
            <SixWords {...key.saved}>
              Write them down for the study team. Without them the file is lost.
            </SixWords>
          )}
        </>
      )}
    </div>
  );
}
