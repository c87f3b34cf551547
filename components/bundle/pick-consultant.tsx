import { useState } from 'preact/hooks';
import { mayTalk } from '../../lib/disclosure/threshold.ts';
import { DOMAINS } from '../../lib/schema/domain.ts';
import type { Observation } from '../../lib/schema/observation.ts';
import type { Share } from '../../lib/schema/primitives.ts';
import type { CardConsultant, RoundCard } from '../../lib/schema/round-card.ts';
import { ObservationEdit } from '../observations/observation-edit.tsx';
import { useFocusLater } from '../shared/use-focus-later.ts';
import { useThreshold } from '../shared/use-policy.ts';
import { PickItem } from './pick-item.tsx';

/** What can be done with an observation while choosing. */
export interface PickActions {
  readonly onPick: (observation: Observation, picked: boolean) => void;
  readonly onShare: (observation: Observation, share: Share) => void;
  /** Stores other words for the observation itself. True once they are stored. */
  readonly onReword: (changed: Observation, began: Observation) => Promise<boolean>;
}

interface PickConsultantProps {
  readonly card: RoundCard;
  readonly consultant: CardConsultant;
  /** Every observation that can be handed in, about anybody. */
  readonly ready: readonly Observation[];
  readonly picked: ReadonlySet<string>;
  readonly actions: PickActions;
}

/** What can be handed in about one consultant, by domain, and what their cohort withstands. Nothing where nothing can be. */
export function PickConsultant({ card, consultant, ready, picked, actions }: PickConsultantProps) {
  const [rewording, setRewording] = useState<string | null>(null);
  const { root, focusOn } = useFocusLater();
  const k = useThreshold(card);
  const about = ready
    .filter(({ consultant: whom }) => whom !== null && 'id' in whom && whom.id === consultant.id)
    .toSorted((one, other) => placeOf(one) - placeOf(other));
  if (about.length === 0) return null;
  const reword = (id: string) => {
    setRewording(id);
    focusOn(`[data-observation="${id}"] textarea`);
  };
  const toTick = (id: string) => focusOn(`[data-observation="${id}"] input[type="checkbox"]`);
  const close = (id: string) => {
    setRewording(null);
    toTick(id);
  };
  return (
    <section>
      <h2 class="title title--small">{consultant.name}</h2>
      <p class="hint">{withstands(consultant.fellows, k)}</p>
      <div ref={root} tabIndex={-1}>
        <ul>
          {about.map((observation) =>
            observation.id === rewording ? (
              <ObservationEdit
                key={observation.id}
                observation={observation}
                cards={[card]}
                onSave={async (changed, began) => {
                  const stored = await actions.onReword(changed, began);
                  if (stored) close(began.id);
                  return stored;
                }}
                onCancel={() => close(observation.id)}
              />
            ) : (
              <PickItem
                key={observation.id}
                observation={observation}
                picked={picked.has(observation.id)}
                others={k - 1}
                onPick={(isPicked) => actions.onPick(observation, isPicked)}
                onLeaveOut={() => {
                  actions.onPick(observation, false);
                  toTick(observation.id);
                }}
                onShare={(share) => actions.onShare(observation, share)}
                onReword={() => reword(observation.id)}
              />
            ),
          )}
        </ul>
      </div>
    </section>
  );
}

function placeOf({ domain }: Observation): number {
  return domain === null ? DOMAINS.length : DOMAINS.indexOf(domain);
}

function withstands(fellows: number, k: number): string {
  const talking = mayTalk(fellows, k);
  if (talking === null) return `${fellows} fellows work with them: too few for a brief in this round.`;
  const others =
    talking === 1 ? '1 of the others tells all they know' : `${talking} of the others tell all they know`;
  return `${fellows} fellows work with them: nobody can work out what you wrote even if ${others}, but if more do, somebody might.`;
}
