import { typedNames } from '../../lib/capture/own-observations.ts';
import type { Observation } from '../../lib/schema/observation.ts';
import type { RoundCard } from '../../lib/schema/round-card.ts';
import { cardChoices, consultantName, consultantValue } from '../shared/consultant-choice.ts';
import { MoreOf } from '../shared/more-of.tsx';
import { useSomeOf } from '../shared/use-some-of.ts';
import { Editable } from './editable.tsx';
import type { OwnObservations } from './use-observations.ts';
import type { OwnList } from './use-own-list.ts';
import { WaitingItem } from './waiting-item.tsx';

interface WaitingListProps {
  readonly own: OwnObservations;
  readonly list: OwnList;
  readonly cards: readonly RoundCard[];
  readonly waiting: readonly Observation[];
}

/** What waits for a consultant or a domain, each with the choices that place it. */
export function WaitingList({ own, list, cards, waiting }: WaitingListProps) {
  const { some, left, showMore } = useSomeOf(waiting, ({ id }) => id === list.editing || id === list.held);
  if (waiting.length === 0) return null;
  const typed = typedNames(own.observations).map((name) => ({ typed: name }));
  const names = [
    ...cardChoices(cards),
    ...typed.map((ref) => [consultantValue(ref), consultantName(ref, cards)] as const),
  ];
  const nextAfter = (id: string) => {
    const index = waiting.findIndex((each) => each.id === id);
    return (waiting[index + 1] ?? waiting[index - 1])?.id ?? null;
  };
  return (
    <section class="card waits" aria-labelledby="waits">
      <h2 class="title title--small" id="waits">
        {waiting.length === 1 ? '1 waits' : `${waiting.length} wait`} for a consultant or a domain
      </h2>
      <p class="hint">They can be handed in once placed.</p>
      <ul>
        {some.map((observation) => (
          <Editable key={observation.id} {...{ observation, cards, list }}>
            <WaitingItem
              observation={observation}
              names={names}
              held={observation.id === list.held}
              onSave={own.save}
              onHold={() => list.hold(observation.id)}
              onPlaced={(placed, left) => list.moved(placed, left ? undefined : nextAfter(placed.id))}
              onEdit={() => list.edit(observation.id)}
              onDelete={() => void list.remove(observation)}
            />
          </Editable>
        ))}
      </ul>
      <MoreOf left={left} showMore={showMore} of="what waits" />
    </section>
  );
}
