import type { Point } from '../../lib/schema/point.ts';
import { PointWords } from './point-words.tsx';
import type { PointActions } from './use-points.ts';

interface RoomWordsProps {
  readonly point: Point;
  readonly actions: PointActions;
  readonly onDone: () => void;
}

/** Changing a point's words together, on the big screen. */
export function RoomWords({ point, actions, onDone }: RoomWordsProps) {
  return (
    <main class="room room--words">
      <h1>Change the words of this point</h1>
      <PointWords point={point} actions={actions} onDone={onDone} />
      <p class="room__ask">Leave out anything only one of you would say.</p>
    </main>
  );
}
