import { useState } from 'preact/hooks';
import { groupsLeft } from '../../lib/points/arrange-groups.ts';
import type { Point } from '../../lib/schema/point.ts';
import type { SeatedObservation } from '../../lib/schema/seated-observation.ts';
import { ObservationGroup } from './observation-group.tsx';
import type { Arrangement } from './use-arrangement.ts';

interface ObservationGroupsProps {
  /** Those that stand behind no point yet, in the order they are shown in. */
  readonly observations: readonly SeatedObservation[];
  /** The points that one may be put behind. */
  readonly points: readonly Point[];
  readonly arrangement: Arrangement;
  readonly ticked: ReadonlySet<string>;
  readonly onTicked: (ticked: ReadonlySet<string>) => void;
  readonly onPoint: (observation: string, point: string) => void;
}

/** The observations to be worded, in groups of alike: to tick, to move from group to group or behind a point. */
export function ObservationGroups(props: ObservationGroupsProps) {
  const { observations, points, arrangement, ticked, onTicked, onPoint } = props;
  const [dragged, setDragged] = useState<string | null>(null);
  if (observations.length === 0) return <p class="quiet">Nothing is left to be worded here.</p>;
  const byId = new Map(observations.map((each) => [each.id, each]));
  const groups = groupsLeft(arrangement.groups ?? [], [...byId.keys()]).map((group) =>
    group.flatMap((id) => byId.get(id) ?? []),
  );
  return (
    <>
      <p class="quiet" role="status">
        {arrangement.groups === null
          ? 'Looking for what is alike…'
          : 'The groups are a suggestion, made on this computer. Drag an observation, or move it by its button.'}
      </p>
      <ul class="stack groups" aria-label="Observations, in groups of alike">
        {groups.map((group) => (
          <ObservationGroup
            key={group[0]?.id}
            group={group}
            others={groups.filter((other) => other !== group)}
            {...{ points, arrangement, ticked, onTicked, onPoint, dragged }}
            onDragged={setDragged}
          />
        ))}
      </ul>
    </>
  );
}
