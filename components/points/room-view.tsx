import { useState } from 'preact/hooks';
import type { RoomAnswer } from '../../lib/schema/point.ts';
import { numberText } from '../collect/count-text.ts';
import type { RoundOnDesk } from '../collect/use-desk.ts';
import { Button } from '../shared/button.tsx';
import { RoomPoint } from './room-point.tsx';
import { Shortcut } from './shortcut.tsx';
import type { PointActions } from './use-points.ts';
import { useKeys, useRoom } from './use-room.ts';

interface RoomViewProps {
  readonly desk: RoundOnDesk;
  readonly actions: PointActions;
  readonly onLeave: () => void;
}

/** The big screen: one point at a time, one question, and never a number. */
export function RoomView({ desk, actions, onLeave }: RoomViewProps) {
  const { point, consultant, back, next } = useRoom(desk);
  const [blank, setBlank] = useState(false);
  const answer = (word: RoomAnswer) => point && (() => void actions.answer(point, word));
  const enough = answer('enough');
  const notEnough = answer('not-enough');
  const turn = () => setBlank(!blank);
  useKeys(
    blank
      ? { b: turn }
      : { y: enough, n: notEnough, arrowleft: back, arrowright: next, b: turn, escape: onLeave },
  );
  if (blank) {
    return (
      <main class="room room--blank">
        <h1>Paused</h1>
        <Button kind="quiet" onPress={turn}>
          Show the words <Shortcut>B</Shortcut>
        </Button>
      </main>
    );
  }
  if (point === null) {
    return (
      <main class="room room--blank">
        <h1>No point is for the room yet</h1>
        <p>It sees points that two or more fellows wrote, or whose writer allowed it.</p>
        <Button kind="quiet" onPress={onLeave}>
          Leave <Shortcut>Esc</Shortcut>
        </Button>
      </main>
    );
  }
  return (
    <RoomPoint
      {...{ point, consultant, back, next, onLeave, onBlank: turn }}
      enoughIs={`${numberText(desk.evidence.k)} or more`}
      onAnswer={(word) => answer(word)?.()}
    />
  );
}
