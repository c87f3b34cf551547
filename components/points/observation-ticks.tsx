import type { SeatedObservation } from '../../lib/schema/seated-observation.ts';
import { Tick } from '../shared/choices.tsx';

interface ObservationTicksProps {
  readonly observations: readonly SeatedObservation[];
  readonly ticked: ReadonlySet<string>;
  readonly onTicked: (ticked: ReadonlySet<string>) => void;
}

/** The observations that stand behind no point yet, words only, to be ticked. */
export function ObservationTicks({ observations, ticked, onTicked }: ObservationTicksProps) {
  const tick = (id: string, on: boolean) => {
    const next = new Set(ticked);
    if (on) next.add(id);
    else next.delete(id);
    onTicked(next);
  };
  if (observations.length === 0) return <p class="quiet">Nothing is left to be worded here.</p>;
  return (
    <ul class="card ticks">
      {observations.map(({ id, text }) => (
        <li key={id}>
          <Tick label={text} checked={ticked.has(id)} onValue={(on) => tick(id, on)} />
        </li>
      ))}
    </ul>
  );
}
