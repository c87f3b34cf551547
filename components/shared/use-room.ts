import { useEffect, useState } from 'preact/hooks';
import type { Room } from '../../lib/platform/storage-room.ts';
import { useServices } from './services.tsx';

/** The room that the browser gives, read again after every change of the vault; null until the first answer. */
export function useRoom(): Room | null {
  const { room, vault } = useServices();
  const [read, setRead] = useState<Room | null>(null);
  useEffect(() => {
    let open = true;
    const readAgain = () => void room.read().then((now) => open && setRead(now));
    readAgain();
    const stops = [vault.onChange(readAgain), room.onChange(readAgain)];
    return () => {
      open = false;
      for (const stop of stops) stop();
    };
  }, [room, vault]);
  return read;
}
