import { useServices } from '../shared/services.tsx';
import { useRoom } from '../shared/use-room.ts';

/** What can still be lost of a new vault, and the way to prevent it. */
export interface Unsafe {
  readonly text: string;
  readonly action: { readonly label: string; readonly onPress: () => void };
}

/** Says what can be lost after the first save of a vault that is `isNew`; null for another. */
export function useUnsafe(isNew: boolean): Unsafe | null {
  const { openPage } = useServices();
  const room = useRoom();
  if (!isNew || room === null) return null;
  return {
    text:
      room.isKept === false
        ? 'This computer may forget at log-off: save a recovery file and a backup'
        : 'No recovery file yet: a forgotten passphrase is final',
    action: { label: 'Keep safe', onPress: () => void openPage('options') },
  };
}
