import { unplacedObservations } from '../../lib/points/arrange-points.ts';
import type { Point } from '../../lib/schema/point.ts';
import type { RoundOnDesk } from '../collect/use-desk.ts';
import { type Cell, isInCell } from './cell.ts';
import { MergeForm } from './merge-form.tsx';
import { ObservationGroups } from './observation-groups.tsx';
import { PointItem } from './point-item.tsx';
import type { Arrangement } from './use-arrangement.ts';
import { useBegun } from './use-begun.ts';
import type { PointActions } from './use-points.ts';
import type { Begun } from './use-points-draft.ts';

interface CellWorkProps {
  readonly cell: Cell;
  readonly desk: RoundOnDesk;
  readonly actions: PointActions;
  readonly arrangement: Arrangement;
  readonly begun: Begun;
}

/** One part of a brief being worked on: observations to tick, the words for them, and the points made so far. */
export function CellWork({ cell, desk, actions, arrangement, begun }: CellWorkProps) {
  const { ticked, setTicked, first, setStatement } = useBegun(cell, begun);
  const visible = desk.shown.reading === 'open' ? desk.shown.observations : [];
  const unplaced = unplacedObservations(desk.points, visible).filter((each) => isInCell(each, cell));
  // Before k seats are there, no handed-in word shows behind a point: only those of the room are here.
  const isShown = ({ observations }: Point) => desk.shown.reading === 'open' || observations.length === 0;
  const points = desk.points.filter((point) => isInCell(point, cell) && isShown(point));
  const picked = unplaced.filter(({ id }) => ticked.has(id)).map(({ id }) => id);
  const merge = async (statement: string) => {
    const fault = await actions.merge({ ...cell, statement }, picked);
    if (fault === null) setTicked(new Set());
    return fault;
  };
  return (
    <>
      <div class="stack--wide">
        {desk.shown.reading === 'open' && (
          <section class="stack" aria-labelledby="to-word">
            <h2 class="title title--small" id="to-word">
              Observations to be worded
            </h2>
            <ObservationGroups
              observations={unplaced}
              points={points.filter(({ state }) => state !== 'dropped')}
              arrangement={arrangement}
              ticked={ticked}
              onTicked={setTicked}
              onPoint={(id, point) => void actions.move(id, point)}
            />
          </section>
        )}
        <section class="stack" aria-labelledby="points-made">
          <h2 class="title title--small" id="points-made">
            Points
          </h2>
          {points.length === 0 && <p class="quiet">None yet.</p>}
          <ul class="stack">
            {points.map((point) => (
              <PointItem
                key={point.id}
                point={point}
                desk={desk}
                actions={actions}
                others={points.filter(({ id, state }) => id !== point.id && state !== 'dropped')}
              />
            ))}
          </ul>
        </section>
      </div>
      <MergeForm
        ticked={picked.length > 0}
        first={first}
        judge={(statement) => actions.judge({ ...cell, statement })}
        onMerge={merge}
        onTyped={setStatement}
      />
    </>
  );
}
