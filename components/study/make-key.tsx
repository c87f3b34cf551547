import { useState } from 'preact/hooks';
import { newKeyPair } from '../../lib/vault/sealed-file.ts';
import { Button } from '../shared/button.tsx';
import { Card } from '../shared/layout.tsx';
import { SixWords } from '../shared/six-words.tsx';
import { useKeyFile } from '../shared/use-key-file.ts';
import { PublicKey } from './public-key.tsx';

/** Makes the key pair of a study: the secret half leaves as a file under six words, the public half is shown. */
export function MakeKey() {
  const file = useKeyFile('study');
  const [recipient, setRecipient] = useState<string | null>(null);
  const make = async () => {
    const pair = await newKeyPair();
    await file.save(pair.identity);
    setRecipient(pair.recipient);
  };
  return (
    <Card title="No key yet">
      <div class="stack--wide">
        <p>
          Made once, before the round. The file and its words open the answers. The public key goes to the
          lead, who puts it on the round card.
        </p>
        <Button kind="quiet" busy={file.busy} onPress={() => void make()}>
          {file.busy ? 'Making the key' : 'Make a study key'}
        </Button>
        {file.saved && recipient && (
          <>
            <SixWords {...file.saved}>
              Write them down and keep them away from the file. Without them nobody can read the answers.
            </SixWords>
            <PublicKey recipient={recipient} />
          </>
        )}
      </div>
    </Card>
  );
}
