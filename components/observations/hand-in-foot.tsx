import type { Observation } from '../../lib/schema/observation.ts';
import type { RoundCard } from '../../lib/schema/round-card.ts';
import { dayOf } from '../../lib/shared/clock.ts';
import { Button } from '../shared/button.tsx';
import { dayAndMonthInWords } from '../shared/day-in-words.ts';
import { useServices } from '../shared/services.tsx';

interface HandInFootProps {
  readonly observations: readonly Observation[];
  readonly cards: readonly RoundCard[];
  /** True while something else is the main thing on the screen. */
  readonly quiet: boolean;
  readonly onHandIn: () => void;
}

/** The way to hand in, with what is not handed in yet and until when there is time. */
export function HandInFoot({ observations, cards, quiet, onHandIn }: HandInFootProps) {
  const { now } = useServices();
  const unsent = observations.filter(({ handedIn }) => handedIn === null).length;
  const closes = cards.map((card) => card.closes).toSorted();
  const next = closes.find((day) => day >= dayOf(now())) ?? closes.at(-1);
  return (
    <div class="panel__foot panel__foot--stay own-foot">
      <Button kind={quiet || next === undefined ? 'quiet' : 'main'} wide onPress={onHandIn}>
        Hand in
      </Button>
      <p class="quiet">
        {unsent === 0 ? 'All handed in.' : `${unsent} not handed in.`}
        {next !== undefined && ` ${roundInWords(next, dayOf(now()))}`}
      </p>
    </div>
  );
}

function roundInWords(closes: string, today: string): string {
  return `Round ${closes < today ? 'closed' : 'closes'} on ${dayAndMonthInWords(closes)}.`;
}
