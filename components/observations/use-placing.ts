import { useMemo, useRef, useState } from 'preact/hooks';
import { isPlaced } from '../../lib/capture/own-observations.ts';
import { fixedKind } from '../../lib/schema/domain.ts';
import type { Observation } from '../../lib/schema/observation.ts';
import { oneByOne } from '../../lib/shared/one-by-one.ts';

/** What is chosen for an observation that waits. */
export type Placing = Pick<Observation, 'consultant' | 'domain' | 'kind'>;

interface PlacingParts {
  readonly save: (observation: Observation) => Promise<boolean>;
  /** It is about to have all it needs: it stays where it is until it is said to go. */
  readonly onHold: () => void;
  /** It is stored with all it needs, and the person is done with it. */
  readonly onPlaced: (observation: Observation) => void;
}

/** Keys that change a closed list or a group of radios by themselves, on the way to what is wanted. */
const ON_THE_WAY = /^(?:Arrow|Home|End|Page)|^[^ ]$/;

/**
 * Stores each choice as it is made, one after another, so that none is lost with the next. A kind that only a domain
 * brought along is not taken for one that was chosen.
 */
export function usePlacing(observation: Observation, { save, onHold, onPlaced }: PlacingParts) {
  const { consultant, domain, kind } = observation;
  const [chosen, setChosen] = useState<Placing>({
    consultant,
    domain,
    kind: fixedKind(domain) === null ? kind : null,
  });
  const inTurn = useMemo(() => oneByOne(), []);
  const onTheWay = useRef(false);
  const withChoices = (choices: Placing): Observation => ({
    ...observation,
    ...choices,
    kind: fixedKind(choices.domain) ?? choices.kind,
  });
  const choose = async (part: Partial<Placing>) => {
    const next = { ...chosen, ...part };
    setChosen(next);
    const placing = withChoices(next);
    const isDone = isPlaced(placing) && !onTheWay.current;
    // Before it is stored, since the list is read again at once and would drop the row under the person's hands.
    if (isPlaced(placing)) onHold();
    const saved = await inTurn(() => save(placing));
    if (saved && isDone) onPlaced(placing);
  };
  return {
    chosen,
    /** The observation with what is chosen so far. */
    placing: withChoices(chosen),
    choose,
    /** What goes round the controls. */
    watch: {
      onKeyDownCapture: ({ key, altKey }: KeyboardEvent) => {
        onTheWay.current = !altKey && ON_THE_WAY.test(key);
      },
      onPointerDownCapture: () => {
        onTheWay.current = false;
      },
    },
  };
}
