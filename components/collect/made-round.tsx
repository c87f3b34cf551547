import { useRef } from 'preact/hooks';
import { mayTalk } from '../../lib/disclosure/threshold.ts';
import type { LedRound } from '../../lib/schema/led-round.ts';
import { encodeRoundCard } from '../../lib/schema/round-card.ts';
import { Button, TextButton } from '../shared/button.tsx';
import { dayInWords } from '../shared/day-in-words.ts';
import { Card, SummaryList, WhoSees } from '../shared/layout.tsx';
import { useServices } from '../shared/services.tsx';
import { useThreshold } from '../shared/use-policy.ts';
import { holdsText, numberText } from './count-text.ts';
import { RoomGuide } from './room-guide.tsx';
import { RoundKeys } from './round-keys.tsx';
import { SeatSlips, SLIPS_ON_SCREEN } from './seat-slips.tsx';

interface MadeRoundProps {
  readonly round: LedRound;
  readonly onKeySaved: () => Promise<void>;
  readonly onAnother: () => void;
}

/** A round that was made: its card to save, its slips to print, and its keys. */
export function MadeRound({ round, onKeySaved, onAnother }: MadeRoundProps) {
  const { saveFile } = useServices();
  const { card, seats } = round;
  const k = useThreshold(card);
  const root = useRef<HTMLDivElement>(null);
  const print = (what: 'slips' | 'guide') => {
    // At once, for the browser prints what stands there now.
    if (root.current !== null) root.current.dataset.prints = what;
    window.print();
  };
  const saveCard = () => saveFile('upward-round-card.json', encodeRoundCard(card), 'application/json');
  return (
    <div class="setup" ref={root}>
      <div class="setup__whole">
        <WhoSees>
          <strong>Anyone with the card</strong> sees the names and dates on it. Nobody, you included, knows
          which slip went to whom: fellows draw them unseen.
        </WhoSees>
      </div>
      <Card title="The card">
        <div class="stack--wide">
          <SummaryList
            rows={[
              ['Whom to ask', card.contact],
              ['Open', `${dayInWords(card.opens)} to ${dayInWords(card.closes)}`],
              ['A point needs', `${numberText(k)} fellows`],
              ...card.consultants.map(
                ({ name, fellows }) =>
                  [name, `${numberText(fellows)} fellows, ${holdsText(mayTalk(fellows, k))}`] as const,
              ),
            ]}
          />
          <p class="row row--wrap">
            <Button onPress={saveCard}>Save the card</Button>
            <span class="quiet">It goes to every fellow.</span>
          </p>
          <TextButton onPress={onAnother}>Make another round</TextButton>
        </div>
      </Card>
      <div class="stack--wide">
        <RoundKeys round={round} onSaved={onKeySaved} />
        <div class="printed">
          <Card title="Slips, to print and cut" aside={<span class="quiet">{shownOf(seats.length)}</span>}>
            <div class="stack--wide">
              <SeatSlips round={round} />
              <p class="row row--wrap no-print">
                <Button kind="quiet" onPress={() => print('slips')}>
                  Print the slips
                </Button>
                <span class="quiet">Fold them, let each fellow draw one, and read out the four words.</span>
              </p>
            </div>
          </Card>
        </div>
        <Card title="Room guide, to print">
          <div class="stack--wide">
            <p>
              One sheet for whoever leads the group conversation, with room to write. A round can be held by
              it alone: nobody hands in, and points are written under “Points” or “Group session”.
            </p>
            <p>
              <Button kind="quiet" onPress={() => print('guide')}>
                Print the room guide
              </Button>
            </p>
          </div>
        </Card>
      </div>
      <div class="room-guide__sheet">
        <RoomGuide title={card.title} k={k} />
      </div>
    </div>
  );
}

function shownOf(slips: number): string {
  return `${numberText(Math.min(SLIPS_ON_SCREEN, slips))} of ${numberText(slips)}`;
}
