import { useEffect, useRef, useState } from 'preact/hooks';
import {
  type DraftKeeper,
  type DraftState,
  type DraftStore,
  draftKeeper,
} from '../../lib/capture/draft-keeper.ts';
import type { DraftClaims } from '../../lib/platform/draft-claims.ts';
import type { Draft } from '../../lib/schema/draft.ts';

interface Entry<Refusal extends string> {
  readonly keeper: DraftKeeper<Refusal>;
  /** Gives up the claim, so that another page may go on with the draft. */
  readonly release: () => void;
}

/** What an entry is kept with. */
export interface EntryParts<Refusal extends string> {
  readonly store: DraftStore<Refusal>;
  readonly claims: DraftClaims;
  readonly newId: () => string;
  /** Hands a draft on from a page that is closing: it returns at once and the message still arrives. */
  readonly handOver: (id: string, form: Draft) => void;
}

/**
 * The entry that is being written: its id, its draft, and this page's claim on it. A page that closes hands over what is
 * not on the disk yet. The parts are taken as they were at first.
 */
export function useEntry<Refusal extends string>(parts: EntryParts<Refusal>) {
  const { store, claims, newId, handOver } = useRef(parts).current;
  const [draft, setDraft] = useState<DraftState<Refusal>>('none');
  const entry = useRef<Entry<Refusal> | null>(null);
  const begin = (id: string, { claimed, stored }: { claimed?: () => void; stored: boolean }) => {
    const onState = (state: DraftState<Refusal>) => {
      if (entry.current?.keeper.id === id) setDraft(state);
    };
    // Without a claim another page may show the draft while it is written, which loses nothing.
    const claim = claimed ? Promise.resolve(claimed) : claims.claim(id).catch(() => null);
    return {
      keeper: draftKeeper({ id, store, stored, onState }),
      release: () => void claim.then((release) => release?.()),
    };
  };
  entry.current ??= begin(newId(), { stored: false });

  const replaceBy = (next: Entry<Refusal>, state: DraftState<Refusal>) => {
    entry.current?.release();
    entry.current = next;
    setDraft(state);
  };
  /** Goes on with a new entry; what was written stays as it is kept. */
  const startNew = () => replaceBy(begin(newId(), { stored: false }), 'none');
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
    const leave = () => {
      const keeper = entry.current?.keeper;
      const form = keeper?.unwritten();
      if (keeper && form) handOver(keeper.id, form);
    };
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
      entry.current?.release();
    };
  }, []);

  return { keeper: () => keeperOf(entry.current), draft, startNew, takeUp };
}

function keeperOf<Refusal extends string>(entry: Entry<Refusal> | null): DraftKeeper<Refusal> {
  if (entry === null) throw new Error('there is always an entry');
  return entry.keeper;
}
