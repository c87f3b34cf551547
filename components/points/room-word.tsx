import { isForRoom } from '../../lib/points/room.ts';
import type { Point, RoomAnswer } from '../../lib/schema/point.ts';
import type { RoundOnDesk } from '../collect/use-desk.ts';
import { ChoiceOfFew } from '../shared/choices.tsx';

type Word = RoomAnswer | 'nothing';

function wordsFor(room: Point['room']): readonly { readonly value: Word; readonly label: string }[] {
  return [
    { value: 'nothing', label: room === null ? 'Not asked' : 'Ask again' },
    { value: 'enough', label: 'Enough' },
    { value: 'not-enough', label: 'Not enough' },
  ];
}

interface RoomWordProps {
  readonly point: Point;
  readonly desk: RoundOnDesk;
  readonly onAnswer: (answer: RoomAnswer | null) => void;
}

/** What the room said of a point, where it may see it; never how many. */
export function RoomWord({ point, desk, onAnswer }: RoomWordProps) {
  if (point.state === 'dropped') return null;
  if (!isForRoom(point, desk.evidence)) return <p class="quiet">The room may not see this point.</p>;
  return (
    <div class="room-word">
      <ChoiceOfFew
        legend="The room"
        choices={wordsFor(point.room)}
        value={point.room === null || point.room === 'ask-again' ? 'nothing' : point.room}
        onValue={(word) => onAnswer(word === 'nothing' ? null : word)}
      />
    </div>
  );
}
