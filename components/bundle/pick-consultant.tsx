import { effectiveThreshold, mayTalk } from '../../lib/disclosure/threshold.ts';
import { DOMAINS } from '../../lib/schema/domain.ts';
import type { Observation } from '../../lib/schema/observation.ts';
import type { CardConsultant, RoundCard } from '../../lib/schema/round-card.ts';
import { type PickActions, PickItem } from './pick-item.tsx';

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
  const about = ready
    .filter(({ consultant: whom }) => whom !== null && 'id' in whom && whom.id === consultant.id)
    .toSorted((one, other) => placeOf(one) - placeOf(other));
  if (about.length === 0) return null;
  const k = effectiveThreshold(card);
  return (
    <section>
      <h2 class="title title--small">{consultant.name}</h2>
      <p class="hint">{withstands(consultant.fellows, k)}</p>
      <ul>
        {about.map((observation) => (
          <PickItem
            key={observation.id}
            observation={observation}
            card={card}
            picked={picked.has(observation.id)}
            others={k - 1}
            actions={actions}
          />
        ))}
      </ul>
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
