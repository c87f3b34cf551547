import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { LARGEST_CODING, openCoding } from '../../lib/coding/coding-file.ts';
import { newCoding } from '../../lib/coding/new-coding.ts';
import { withoutIdentifiers } from '../../lib/coding/without-identifiers.ts';
import type { Codebook } from '../../lib/schema/codebook.ts';
import type { Coding, CodingHead } from '../../lib/schema/coding.ts';
import type { FileRefusal, VaultRefusal } from '../../lib/schema/refusal.ts';
import { readWhole } from '../../lib/shared/chosen-file.ts';
import type { Result } from '../../lib/shared/result.ts';
import { useServices } from '../shared/services.tsx';
import { type Saving, useSaving } from './use-saving.ts';

/** Why a coding cannot be gone on with. */
export type DeskRefusal = VaultRefusal | FileRefusal | 'open-elsewhere' | 'here-already' | 'gone';

/** The coding that is worked on, and the others of this study that are kept here. */
export interface CodingDesk extends Pick<Saving, 'saving'> {
  /** Null until they were looked up. */
  readonly kept: readonly CodingHead[] | null;
  readonly coding: Coding | null;
  /** How many parts of the coding on the desk could not be read: something else wrote over them. */
  readonly unreadable: number;
  readonly refusal: DeskRefusal | null;
  readonly begin: (codebook: Codebook) => Promise<void>;
  /** Puts a coding on the desk that is new here. */
  readonly put: (coding: Coding) => Promise<void>;
  readonly goOn: (id: string) => Promise<void>;
  readonly change: (next: Coding) => void;
  /** Takes the last change back; null where there is none. */
  readonly undo: (() => void) | null;
  readonly leave: () => void;
  readonly erase: (id: string) => Promise<void>;
  /** Takes a coding from a file. Gives its coder's words. */
  readonly take: (file: File) => Promise<string | null>;
  readonly read: (id: string) => Promise<Coding | null>;
}

const MOST_STEPS_BACK = 100;

/** Keeps the codings of the study whose key this is. What is on the desk is kept at every change. */
export function useCodingDesk(identity: string): CodingDesk {
  const { codings, claims, random } = useServices();
  const [kept, setKept] = useState<readonly CodingHead[] | null>(null);
  const [coding, setCoding] = useState<Coding | null>(null);
  const [refusal, setRefusal] = useState<DeskRefusal | null>(null);
  const [unreadable, setUnreadable] = useState(0);
  const [steps, setSteps] = useState<readonly Coding[]>([]);
  const release = useRef<(() => void) | null>(null);
  const { saving, save, begin: beginSaving, settled } = useSaving(identity);

  const look = useCallback(async () => {
    const listed = await codings.list(identity);
    if (listed.ok) setKept(listed.value);
    else setRefusal(listed.refusal);
  }, [codings, identity]);
  useEffect(() => {
    setCoding(null);
    void look();
  }, [look]);
  useEffect(() => () => release.current?.(), []);

  const told = <Value>(answer: Result<Value, DeskRefusal>): answer is { ok: true; value: Value } => {
    setRefusal(answer.ok ? null : answer.refusal);
    return answer.ok;
  };
  const sit = async (opened: Coding) => {
    const claim = await claims.claim(`coding ${opened.id}`);
    if (claim === null) return setRefusal('open-elsewhere');
    release.current?.();
    release.current = claim;
    beginSaving(opened);
    setSteps([]);
    setUnreadable(0);
    setCoding(opened);
  };
  const readKept = async (id: string) => {
    const opened = await codings.open(identity, id);
    if (!told(opened)) return null;
    return opened.value;
  };
  const keepNew = async (made: Coding) => {
    if (!told(await codings.keep(identity, null, withoutIdentifiers(made)))) return false;
    await look();
    return true;
  };
  const put = async (made: Coding) => {
    if (await keepNew(made)) await sit(withoutIdentifiers(made));
  };
  return {
    kept,
    coding,
    refusal,
    saving,
    put,
    unreadable,
    read: async (id) => (await readKept(id))?.coding ?? null,
    begin: (codebook) => put(newCoding(codebook, random)),
    async goOn(id) {
      const opened = await readKept(id);
      if (opened?.coding === null) return setRefusal('gone');
      if (opened === null) return;
      await sit(opened.coding);
      setUnreadable(opened.unreadable);
    },
    change(next) {
      if (coding === null || next === coding) return;
      // Nothing leads back behind a lock.
      const isLocking = next.state !== coding.state;
      setSteps((earlier) => (isLocking ? [] : [...earlier.slice(-MOST_STEPS_BACK), coding]));
      setCoding(next);
      save(next);
    },
    undo:
      steps.length === 0
        ? null
        : () => {
            const before = steps.at(-1);
            if (before === undefined) return;
            setSteps(steps.slice(0, -1));
            setCoding(before);
            save(before);
          },
    leave() {
      release.current?.();
      release.current = null;
      setCoding(null);
      // The list is to say of the coding what was last done to it.
      void settled().then(look);
    },
    async erase(id) {
      const claim = await claims.claim(`coding ${id}`);
      if (claim === null) return setRefusal('open-elsewhere');
      if (told(await codings.erase(identity, id))) await look();
      claim();
    },
    async take(file) {
      const bytes = await readWhole(file, LARGEST_CODING);
      if (!told(bytes)) return null;
      const opened = await openCoding(bytes.value, identity);
      if (!opened.ok) {
        setRefusal(opened.refusal.reason);
        return null;
      }
      if (kept?.some(({ id }) => id === opened.value.id)) {
        setRefusal('here-already');
        return null;
      }
      return (await keepNew(opened.value)) ? opened.value.coder : null;
    },
  };
}
