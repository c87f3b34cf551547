import type { LedRound } from '../../lib/schema/led-round.ts';
import { Button, TextButton } from '../shared/button.tsx';
import { Card, Inset, SummaryList } from '../shared/layout.tsx';
import { SixWords } from '../shared/six-words.tsx';
import { useKeyFile } from '../shared/use-key-file.ts';

interface RoundKeysProps {
  readonly round: LedRound;
  /** Runs once the key's file was handed to the lead. */
  readonly onSaved: () => Promise<void>;
}

/** The round's two keys: the lead's, until it is saved with a warning, and the study team's, of which only the public half is here. */
export function RoundKeys({ round, onSaved }: RoundKeysProps) {
  const key = useKeyFile('round');
  const save = async () => {
    await key.save(round.identity);
    await onSaved();
  };
  return (
    <Card title="Two keys">
      <div class="stack--wide">
        <SummaryList
          rows={[
            ['Yours', 'Opens what fellows hand in. It is in your vault on this computer.'],
            [
              'Study team',
              <>
                Opens the answers to the questions. Your key does not.{' '}
                <span class="number quiet">{shortened(round.card.studyRecipient)}</span>
              </>,
            ],
          ]}
        />
        {!round.keySaved && <KeyNotSaved />}
        <Button kind="quiet" busy={key.busy} onPress={() => void save()}>
          {key.busy ? 'Saving your key' : 'Save your key as a passphrase file'}
        </Button>
        {key.saved && (
          <SixWords {...key.saved}>
            Write them down and keep them away from the file. Other age programs want hyphens between them.
          </SixWords>
        )}
      </div>
    </Card>
  );
}

/** Warns that a round hangs on this computer and one passphrase. */
function KeyNotSaved() {
  return (
    <Inset tone="check">
      <strong>Your key is not saved yet.</strong> If this computer is lost or wiped, the round is lost with
      it: nobody can open what was handed in. A forgotten passphrase is final then, too.
    </Inset>
  );
}

/** The same on the round's other views, with the way to the keys. */
export function KeyReminder({ onKeys }: { onKeys: () => void }) {
  return (
    <div class="stack">
      <KeyNotSaved />
      <TextButton onPress={onKeys}>Save it under “Set up”</TextButton>
    </div>
  );
}

function shortened(recipient: string): string {
  return `${recipient.slice(0, 8)}…${recipient.slice(-4)}`;
}
