import { useEffect, useRef, useState } from 'preact/hooks';
import { type DraftKeeper, type DraftState, draftKeeper } from '../../lib/capture/draft-keeper.ts';
import { useServices } from '../shared/services.tsx';

interface Entry {
  readonly keeper: DraftKeeper;
  /** Gives up the claim, so that another page may go on with the draft. */
  readonly release: () => void;
}

/**
 * The entry that is being written: its id, its draft in the vault, and this page's claim on it. A page that closes hands
 * what is not on the disk yet to the background.
 */
export function useEntry() {
  const { vault, claims, surface } = useServices();
  const [draft, setDraft] = useState<DraftState>('none');
  const begin = (id: string, { claimed, stored }: { claimed?: () => void; stored: boolean }): Entry => {
    const onState = (state: DraftState) => {
      if (entry.current?.keeper.id === id) setDraft(state);
    };
    const claim = claimed ? Promise.resolve(claimed) : claims.claim(id);
    return {
      keeper: draftKeeper({ id, vault, stored, onState }),
      release: () => void claim.then((release) => release?.()),
    };
  };
  const entry = useRef<Entry | null>(null);
  entry.current ??= begin(vault.newId(), { stored: false });

  const replaceBy = (next: Entry, state: DraftState) => {
    entry.current?.release();
    entry.current = next;
    setDraft(state);
  };
  /** Goes on with a new entry; what was written stays as it is in the vault. */
  const startNew = () => replaceBy(begin(vault.newId(), { stored: false }), 'none');
  /** Goes on with a stored draft; false where another page writes it, or `still` no longer holds once it is ours. */
  const takeUp = async (id: string, still = () => true): Promise<boolean> => {
    if (entry.current?.keeper.id === id) return false;
    const claimed = await claims.claim(id);
    if (claimed === null) return false;
    if (!still()) {
      claimed();
      return false;
    }
    replaceBy(begin(id, { claimed, stored: true }), 'kept');
    return true;
  };

  useEffect(() => {
    const handOver = () => {
      const keeper = entry.current?.keeper;
      const form = keeper?.unwritten();
      if (keeper && form) surface.handOver(keeper.id, form);
    };
    window.addEventListener('pagehide', handOver);
    return () => {
      window.removeEventListener('pagehide', handOver);
      handOver();
      entry.current?.release();
    };
  }, [surface]);

  return { keeper: () => keeperOf(entry.current), draft, startNew, takeUp };
}

function keeperOf(entry: Entry | null): DraftKeeper {
  if (entry === null) throw new Error('there is always an entry');
  return entry.keeper;
}
