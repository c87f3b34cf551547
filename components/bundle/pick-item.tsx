import { useMemo, useRef, useState } from 'preact/hooks';
import { couldTell } from '../../lib/bundle/could-tell/could-tell.ts';
import { DOMAIN_TEXT } from '../../lib/schema/domain-text.ts';
import type { Observation } from '../../lib/schema/observation.ts';
import type { Share } from '../../lib/schema/primitives.ts';
import type { RoundCard } from '../../lib/schema/round-card.ts';
import { ObservationEdit } from '../observations/observation-edit.tsx';
import { TextButton } from '../shared/button.tsx';
import { Tick } from '../shared/choices.tsx';
import { KindMark } from '../shared/kind-mark.tsx';
import { ShareChoice } from './share-choice.tsx';
import { TellFlags } from './tell-flags.tsx';

/** What can be done with one observation while choosing. */
export interface PickActions {
  readonly onPick: (observation: Observation, picked: boolean) => void;
  readonly onShare: (observation: Observation, share: Share) => void;
  /** Stores other words for the observation itself. True once they are stored. */
  readonly onReword: (changed: Observation, began: Observation) => Promise<boolean>;
}

interface PickItemProps {
  readonly observation: Observation;
  readonly card: RoundCard;
  readonly picked: boolean;
  /** How many others must have written the same kind before an echo is shown. */
  readonly others: number;
  readonly actions: PickActions;
}

/** One observation to hand in or keep back: what could tell its writer, other words for it, and how it may be used. */
export function PickItem({ observation, card, picked, others, actions }: PickItemProps) {
  const [rewording, setRewording] = useState(false);
  const item = useRef<HTMLLIElement>(null);
  const { text, kind, domain, share } = observation;
  const tells = useMemo(() => (picked ? couldTell(text) : []), [picked, text]);
  if (rewording) {
    return (
      <ObservationEdit
        observation={observation}
        cards={[card]}
        onSave={async (changed, began) => {
          const stored = await actions.onReword(changed, began);
          if (stored) setRewording(false);
          return stored;
        }}
        onCancel={() => setRewording(false)}
      />
    );
  }
  const leaveOut = () => {
    actions.onPick(observation, false);
    // The button goes with the flags; the tick is where one can change one's mind.
    item.current?.querySelector('input')?.focus();
  };
  return (
    <li class="pick" ref={item}>
      <Tick label={text} checked={picked} onValue={(chosen) => actions.onPick(observation, chosen)} />
      {kind && domain && (
        <p class="pick__about">
          <KindMark kind={kind} /> {kind === 'keep' ? 'Keep' : 'Change'},{' '}
          {DOMAIN_TEXT[domain].label.toLowerCase()}
        </p>
      )}
      <TellFlags tells={tells} onReword={() => setRewording(true)} onLeaveOut={leaveOut} />
      <div class="share-line">
        <ShareChoice
          share={share}
          others={others}
          onShare={(chosen) => actions.onShare(observation, chosen)}
        />
        {tells.length === 0 && <TextButton onPress={() => setRewording(true)}>Reword</TextButton>}
      </div>
    </li>
  );
}
