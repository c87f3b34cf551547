import { useState } from 'preact/hooks';
import { checkKeys, readRoundCard, readRoundCardFile } from '../../lib/bundle/read-card.ts';
import type { Membership } from '../../lib/schema/membership.ts';
import { LARGEST_CARD, type RoundCard } from '../../lib/schema/round-card.ts';
import { readWhole } from '../../lib/shared/chosen-file.ts';
import { refused } from '../../lib/shared/result.ts';
import { Button } from '../shared/button.tsx';
import { dayInWords } from '../shared/day-in-words.ts';
import { LongField } from '../shared/fields.tsx';
import { FileDrop } from '../shared/file-drop.tsx';
import { Inset } from '../shared/layout.tsx';
import { useServices } from '../shared/services.tsx';
import { usePolicy } from '../shared/use-policy.ts';

interface CardViewProps {
  readonly memberships: readonly Membership[];
  readonly onCard: (card: RoundCard) => void;
}

/** Takes a round card: one that the hospital offers, a file, or pasted text. */
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
      <OfferedCards onText={(text) => take(readRoundCard(text))} />
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

/** The rounds that the hospital's policy offers; nothing where it offers none. */
function OfferedCards({ onText }: { readonly onText: (text: string) => void }) {
  const { cards = [] } = usePolicy();
  const offered = cards.flatMap((text) => {
    const read = readRoundCard(text);
    return read.ok ? [{ text, card: read.value }] : [];
  });
  if (offered.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="offered-rounds">
      <h2 class="title title--small" id="offered-rounds">
        Offered by your hospital
      </h2>
      {offered.map(({ text, card }) => (
        <Button key={card.round} kind="quiet" wide onPress={() => onText(text)}>
          {card.title}, to {dayInWords(card.closes)}
        </Button>
      ))}
    </section>
  );
}
