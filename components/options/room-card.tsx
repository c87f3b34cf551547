import type { Room } from '../../lib/platform/storage-room.ts';
import { isLow, sizeText } from '../shared/room-text.ts';
import { useRoom } from '../shared/use-room.ts';
import { SettingRow, SettingsCard } from './setting-row.tsx';

/** The room on this computer, and whether the browser keeps what is stored. */
export function RoomCard() {
  const room = useRoom();
  return (
    <SettingsCard title="This computer" id="room">
      <SettingRow name="Room">{room && <RoomLeft room={room} />}</SettingRow>
      <SettingRow name="Kept by the browser">{room && <KeptText isKept={room.isKept} />}</SettingRow>
    </SettingsCard>
  );
}

function RoomLeft({ room }: { room: Room }) {
  const { used, left } = room;
  if (used === null || left === null) return <>This browser does not say.</>;
  return (
    <>
      {sizeText(used)} used, {sizeText(left)} left.
      {isLow(room) && (
        <>
          {' '}
          <strong>It runs out.</strong> Free some space on this computer and save a backup meanwhile: without
          room nothing new is saved.
        </>
      )}
    </>
  );
}

function KeptText({ isKept }: { isKept: boolean | null }) {
  if (isKept === null) return <>This browser does not say.</>;
  if (isKept) return <>Yes. A hospital that wipes profiles at log-off still does.</>;
  return (
    <>
      <strong>No: this computer may forget at log-off</strong>, or when it runs out of room. Save a recovery
      file once, and every week a backup, or take everything with you. A backup opens with your passphrase
      alone, what you take with you also with the recovery file.
    </>
  );
}
