import { useState } from 'preact/hooks';
import { DOMAINS_AS_READ } from '../../lib/schema/domain.ts';
import { DOMAIN_TEXT } from '../../lib/schema/domain-text.ts';
import type { Observation } from '../../lib/schema/observation.ts';
import type { RoundCard } from '../../lib/schema/round-card.ts';
import { ObservationEdit } from './observation-edit.tsx';
import { ObservationItem } from './observation-item.tsx';
import type { OwnObservations } from './use-observations.ts';

interface ObservationListProps {
  readonly own: OwnObservations;
  readonly cards: readonly RoundCard[];
  readonly observations: readonly Observation[];
  /** With a heading for each domain, in the order of a brief. */
  readonly byDomain?: boolean;
}

/** A list of observations, each of which opens for editing in its place. */
export function ObservationList({ own, cards, observations, byDomain }: ObservationListProps) {
  const [editing, setEditing] = useState<string | null>(null);
  const items = (some: readonly Observation[]) => (
    <ul>
      {some.map((observation) =>
        observation.id === editing ? (
          <ObservationEdit
            key={observation.id}
            observation={observation}
            cards={cards}
            onCancel={() => setEditing(null)}
            onSave={(changed) => void own.save(changed).then((saved) => saved && setEditing(null))}
          />
        ) : (
          <ObservationItem
            key={observation.id}
            observation={observation}
            onEdit={() => setEditing(observation.id)}
            onDelete={() => void own.remove(observation)}
          />
        ),
      )}
    </ul>
  );
  if (!byDomain) return items(observations);
  return (
    <>
      {DOMAINS_AS_READ.map((domain) => {
        const some = observations.filter((each) => each.domain === domain);
        return some.length === 0 ? null : (
          <section key={domain}>
            <h2 class="title title--small">{DOMAIN_TEXT[domain].label}</h2>
            {items(some)}
          </section>
        );
      })}
    </>
  );
}
