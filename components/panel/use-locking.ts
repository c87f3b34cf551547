import { useEffect, useRef } from 'preact/hooks';
import { forgetSentences } from '../../lib/screening/sentence-cache.ts';
import type { useCapture } from '../capture/use-capture.ts';
import { useServices } from '../shared/services.tsx';

interface Locking {
  readonly capture: Pick<ReturnType<typeof useCapture>, 'lockAway' | 'leaveVault' | 'bringBack'>;
  readonly locked: boolean;
  /** The vault on the screen, or null where none was chosen. */
  readonly id: string | null;
}

/**
 * Locking, here or anywhere, takes the text of the form off the screen, and so does another vault in the place of this one;
 * unlocking, and opening the panel unlocked, brings a kept draft back. Gives what locks.
 */
export function useLocking({ capture, locked, id }: Locking): () => void {
  const { vault } = useServices();
  const before = useRef({ locked, id });
  useEffect(() => {
    const was = before.current;
    before.current = { locked, id };
    if (locked) forgetSentences();
    if (was.id !== id) void capture.leaveVault(id);
    else if (locked && !was.locked) void capture.lockAway();
    if (!locked) void capture.bringBack();
  }, [locked, id]);
  return () => {
    // Emptied before the lock is through, so that what is typed next is not put away with it.
    before.current = { locked: true, id };
    // After the lock the vault would take the draft only once it was said whose it is.
    void capture.lockAway().finally(() => vault.lock());
  };
}
