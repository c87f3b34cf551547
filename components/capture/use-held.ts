import { useEffect, useState } from 'preact/hooks';
import type { DraftKeeper } from '../../lib/capture/draft-keeper.ts';
import type { VaultRefusal } from '../../lib/schema/refusal.ts';

type Keeper = DraftKeeper<VaultRefusal>;

/**
 * Texts that a lock took off the screen and the vault did not take any more: in memory and out of sight until the vault they
 * belong to takes them. Tried again whenever one of `moments` changes; `onKept` is told.
 */
export function useHeld(moments: readonly unknown[], onKept: () => void) {
  const [held, setHeld] = useState<readonly Keeper[]>([]);
  useEffect(() => {
    for (const keeper of held) {
      void keeper.flush().then((kept) => {
        if (!kept.ok) return;
        setHeld((now) => now.filter((each) => each !== keeper));
        onKept();
      });
    }
  }, moments);
  return {
    isHolding: held.length > 0,
    hold: (keeper: Keeper) => setHeld((now) => [...now, keeper]),
  };
}
