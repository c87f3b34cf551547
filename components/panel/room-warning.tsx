import { isLow, sizeText } from '../shared/room-text.ts';
import { useRoom } from '../shared/use-room.ts';

/** Says that the room on this computer runs out, before a save fails for it. */
export function RoomWarning() {
  const room = useRoom();
  if (room === null || room.left === null || !isLow(room)) return null;
  return (
    <p class="inset inset--check foot-note" role="status">
      <strong>Only {sizeText(room.left)} left on this computer.</strong> Free some space; without room nothing
      new is saved.
    </p>
  );
}
