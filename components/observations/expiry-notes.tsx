import { useEffect } from 'preact/hooks';
import type { Expiring } from '../../lib/capture/expiry.ts';
import { TextButton } from '../shared/button.tsx';
import { dayAndMonthInWords, dayInWords } from '../shared/day-in-words.ts';
import { Inset } from '../shared/layout.tsx';
import { useServices } from '../shared/services.tsx';
import type { Expiry } from './use-expiry.ts';

/** Says what will go from the vault by the hospital's policy, and what went. That it was shown is stored. */
export function ExpiryNotes({ expiry }: { expiry: Expiry }) {
  const { sentence } = useServices();
  return (
    <div role="status" class="own-expiry">
      {expiry.fault && <Inset tone="danger">{sentence(expiry.fault)}</Inset>}
      {expiry.went.map((round) => (
        <Inset key={`${round.id} ${round.observations[0]}`}>
          {ofRound(round)} went, as announced on {dayInWords(round.told)}.
        </Inset>
      ))}
      {expiry.coming.map((round) => (
        <ComingNote key={round.id} round={round} onShown={() => void expiry.tell(round.id)} />
      ))}
    </div>
  );
}

function ComingNote({ round, onShown }: { round: Expiring; onShown: () => void }) {
  const { openPage } = useServices();
  useEffect(() => {
    if (round.state === 'tell') onShown();
  }, [round.state, round.told]);
  return (
    <Inset tone="check">
      <strong>
        {ofRound(round)} {round.observations.length === 1 ? 'goes' : 'go'} from this vault on{' '}
        {dayAndMonthInWords(round.goes)}.
      </strong>{' '}
      Your hospital has set this. Keep what you need:{' '}
      <TextButton onPress={() => void openPage('options')}>save a backup</TextButton>
    </Inset>
  );
}

function ofRound({ title, observations }: Expiring): string {
  return `${observations.length} ${observations.length === 1 ? 'observation' : 'observations'} of ${title}`;
}
