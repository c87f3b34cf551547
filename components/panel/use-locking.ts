import { useEffect, useRef } from 'preact/hooks';
import { forgetSentences } from '../../lib/screening/sentence-cache.ts';
import type { useCapture } from '../capture/use-capture.ts';
import { useServices } from '../shared/services.tsx';

interface Locking {
  readonly capture: Pick<ReturnType<typeof useCapture>, 'putAway' | 'bringBack'>;
  readonly locked: boolean;
}

/**
 * Locking, here or anywhere, puts the text in the form away; unlocking, and opening the panel unlocked, brings a kept draft
 * back. Gives what locks.
 */
export function useLocking({ capture, locked }: Locking): () => void {
  const { vault } = useServices();
  const before = useRef(locked);
  useEffect(() => {
    const lockedElsewhere = locked && !before.current;
    before.current = locked;
    if (locked) forgetSentences();
    if (lockedElsewhere) void capture.putAway();
    if (!locked) void capture.bringBack();
  }, [locked]);
  return () => {
    // Emptied before the lock is through, so that what is typed next is not put away with it.
    before.current = true;
    void capture.putAway();
    void vault.lock();
  };
}
