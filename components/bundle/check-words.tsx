import { useEffect, useState } from 'preact/hooks';
import type { RoundCard } from '../../lib/schema/round-card.ts';
import { checkWords } from '../../lib/vault/card-digest.ts';

/** The four words of a card, to hold against those printed on the slip. */
export function CheckWords({ card }: { card: RoundCard }) {
  const [words, setWords] = useState<readonly string[]>([]);
  useEffect(() => void checkWords(card).then(setWords), [card]);
  return (
    <div>
      <p class="label">These four words are on your slip?</p>
      <p class="check-words" data-testid="check-words">
        {words.join(' ')}
      </p>
      <p class="hint">If not, stop: the card is not from your lead.</p>
    </div>
  );
}
