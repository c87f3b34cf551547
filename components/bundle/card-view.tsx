import { useState } from 'preact/hooks';
import { checkKeys, LARGEST_CARD, readRoundCard, readRoundCardFile } from '../../lib/bundle/read-card.ts';
import type { Membership } from '../../lib/schema/membership.ts';
import type { RoundCard } from '../../lib/schema/round-card.ts';
import { readWhole } from '../../lib/shared/chosen-file.ts';
import { refused } from '../../lib/shared/result.ts';
import { Button } from '../shared/button.tsx';
import { LongField } from '../shared/fields.tsx';
import { FileDrop } from '../shared/file-drop.tsx';
import { Inset } from '../shared/layout.tsx';
import { useServices } from '../shared/services.tsx';

interface CardViewProps {
  readonly memberships: readonly Membership[];
  readonly onCard: (card: RoundCard) => void;
}

/** Takes a round card, as a file or as pasted text. */
export function CardView({ memberships, onCard }: CardViewProps) {
  const { sentence } = useServices();
  const [pasted, setPasted] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const take = (read: ReturnType<typeof readRoundCard>) => {
    const checked = read.ok ? checkKeys(read.value, memberships) : read;
    if (checked.ok) onCard(checked.value);
    else setFault(sentence(checked.refusal.reason));
  };
  const takeFile = async (file: File | undefined) => {
    if (file === undefined) return;
    const read = await readWhole(file, LARGEST_CARD);
    take(read.ok ? readRoundCardFile(read.value) : refused({ reason: read.refusal }));
  };
  return (
    <div class="panel__body handin">
      <div>
        <h1 class="title">Join a round</h1>
        <p class="hint">
          Your lead gives every fellow the same card. It is a plain file and holds no secret.
        </p>
      </div>
      {fault && (
        <div role="alert">
          <Inset tone="danger">{fault}</Inset>
        </div>
      )}
      <FileDrop
        label="Round card file"
        accept=".json,application/json"
        onFiles={([file]) => void takeFile(file)}
      />
      <LongField label="Or paste the card here" longest={LARGEST_CARD} value={pasted} onValue={setPasted} />
      <Button wide onPress={() => take(readRoundCard(pasted))}>
        Read the card
      </Button>
    </div>
  );
}
