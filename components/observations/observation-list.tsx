import { byDomain, type InDomain } from '../../lib/capture/own-observations.ts';
import { DOMAIN_TEXT } from '../../lib/schema/domain-text.ts';
import type { Observation } from '../../lib/schema/observation.ts';
import type { RoundCard } from '../../lib/schema/round-card.ts';
import { MoreOf } from '../shared/more-of.tsx';
import { useSomeOf } from '../shared/use-some-of.ts';
import { Editable } from './editable.tsx';
import { ObservationItem } from './observation-item.tsx';
import type { OwnList } from './use-own-list.ts';

interface ObservationListProps {
  readonly list: OwnList;
  readonly cards: readonly RoundCard[];
  readonly observations: readonly Observation[];
  /** Stands over the domains where several consultants are shown. */
  readonly heading?: string | null;
}

/** Placed observations under their domains, in the order of a brief; each opens for editing in its place. */
export function ObservationList({ list, cards, observations, heading }: ObservationListProps) {
  const Heading = heading ? 'h3' : 'h2';
  const domains = byDomain(observations).filter((each) => each.observations.length > 0);
  if (domains.length === 0) return null;
  return (
    <section class="own-group">
      {heading && <h2 class="title">{heading}</h2>}
      {domains.map((group) => (
        <DomainGroup key={group.domain} group={group} list={list} cards={cards} heading={Heading} />
      ))}
    </section>
  );
}

interface DomainGroupProps extends Pick<ObservationListProps, 'list' | 'cards'> {
  readonly group: InDomain;
  readonly heading: 'h2' | 'h3';
}

function DomainGroup({ group: { domain, observations }, list, cards, heading: Heading }: DomainGroupProps) {
  const { some, left, showMore } = useSomeOf(observations, ({ id }) => id === list.editing);
  return (
    <section>
      <Heading class="title title--small">{DOMAIN_TEXT[domain].label}</Heading>
      <ul>
        {some.map((observation) => (
          <Editable key={observation.id} {...{ observation, cards, list }}>
            <ObservationItem
              observation={observation}
              used={list.used.has(observation.id)}
              onEdit={() => list.edit(observation.id)}
              onDelete={() => void list.remove(observation)}
            />
          </Editable>
        ))}
      </ul>
      <MoreOf left={left} showMore={showMore} of={DOMAIN_TEXT[domain].label} />
    </section>
  );
}
