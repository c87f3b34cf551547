import { useState } from 'preact/hooks';
import type { VaultRefusal } from '../../lib/schema/refusal.ts';
import { TextButton } from '../shared/button.tsx';
import { useServices } from '../shared/services.tsx';

/** Hands the whole vault to the person as one file, to be opened on another computer with the passphrase. One press. */
export function TakeAlong() {
  const { keeping, saveFile, sentence } = useServices();
  const [outcome, setOutcome] = useState<'saved' | VaultRefusal | null>(null);
  const take = async () => {
    const made = await keeping.makeTakeAlong();
    if (made.ok) saveFile(made.value.name, made.value.content);
    setOutcome(made.ok ? 'saved' : made.refusal);
  };
  return (
    <>
      <TextButton onPress={() => void take()}>Take it with me</TextButton>
      <p role="status" class="quiet">
        {outcome === 'saved' &&
          'Saved. On the other computer: “I have a vault elsewhere”, then this file and your passphrase.'}
        {outcome !== null && outcome !== 'saved' && sentence(outcome)}
      </p>
    </>
  );
}
