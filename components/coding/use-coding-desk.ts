import { useEffect, useRef, useState } from 'preact/hooks';
import { newCoding } from '../../lib/coding/new-coding.ts';
import { withoutIdentifiers } from '../../lib/coding/without-identifiers.ts';
import type { Codebook } from '../../lib/schema/codebook.ts';
import type { Coding } from '../../lib/schema/coding.ts';
import { useServices } from '../shared/services.tsx';
import { claimOf, type KeptCodings, useKeptCodings } from './use-kept-codings.ts';
import { type Saving, useSaving } from './use-saving.ts';

/** The coding that is worked on, and the others of this study that are kept here. */
export interface CodingDesk
  extends Pick<Saving, 'saving'>,
    Pick<KeptCodings, 'kept' | 'refusal' | 'erase' | 'take'> {
  readonly coding: Coding | null;
  /** How many parts of the coding on the desk could not be read: something else wrote over them. */
  readonly unreadable: number;
  readonly begin: (codebook: Codebook) => Promise<void>;
  /** Puts a coding on the desk that is new here. */
  readonly put: (coding: Coding) => Promise<void>;
  readonly goOn: (id: string) => Promise<void>;
  readonly change: (next: Coding) => void;
  /** Takes the last change back; null where there is none. */
  readonly undo: (() => void) | null;
  readonly leave: () => void;
  readonly read: (id: string) => Promise<Coding | null>;
}

const MOST_STEPS_BACK = 100;

/** Keeps the codings of the study whose key this is. What is on the desk is kept at every change. */
export function useCodingDesk(identity: string): CodingDesk {
  const { codings, random } = useServices();
  const { keepNew, look, read, refuse, ...list } = useKeptCodings(identity);
  const { saving, save, begin: beginSaving, settled } = useSaving(identity);
  const [coding, setCoding] = useState<Coding | null>(null);
  const [unreadable, setUnreadable] = useState(0);
  const [steps, setSteps] = useState<readonly Coding[]>([]);
  const hold = useHold();
  // Another study's codings, or the example's of other data, are none of the one on the desk.
  useEffect(
    () => () => {
      hold.release();
      setCoding(null);
    },
    [codings, identity],
  );

  const sit = async (opened: Coding, lost = 0) => {
    if (!(await hold.take(opened.id))) return refuse('open-elsewhere');
    beginSaving(opened);
    setSteps([]);
    setUnreadable(lost);
    setCoding(opened);
  };
  const put = async (made: Coding) => {
    if (await keepNew(made)) await sit(withoutIdentifiers(made));
  };
  const show = (next: Coding, earlier: readonly Coding[]) => {
    setSteps(earlier);
    setCoding(next);
    save(next);
  };
  const before = steps.at(-1);
  return {
    ...list,
    ...{ coding, saving, unreadable, put },
    read: async (id) => (await read(id))?.coding ?? null,
    begin: (codebook) => put(newCoding(codebook, random)),
    async goOn(id) {
      const opened = await read(id);
      if (opened === null) return;
      if (opened.coding === null) return refuse('gone');
      await sit(opened.coding, opened.unreadable);
    },
    change(next) {
      if (coding === null || next === coding) return;
      // Nothing leads back behind a lock.
      const isLocking = next.state !== coding.state;
      show(next, isLocking ? [] : [...steps.slice(-MOST_STEPS_BACK), coding]);
    },
    undo: before === undefined ? null : () => show(before, steps.slice(0, -1)),
    leave() {
      hold.release();
      setCoding(null);
      // The list is to say of the coding what was last done to it.
      void settled().then(look);
    },
  };
}

/** Holds one coding for this page, so that no second one works on it. */
function useHold() {
  const { claims } = useServices();
  const held = useRef<(() => void) | null>(null);
  const release = () => {
    held.current?.();
    held.current = null;
  };
  const take = async (id: string) => {
    const claim = await claims.claim(claimOf(id));
    if (claim === null) return false;
    release();
    held.current = claim;
    return true;
  };
  return { take, release };
}
