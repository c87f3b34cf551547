import { useCallback, useEffect, useState } from 'preact/hooks';
import { LARGEST_CODING, openCoding } from '../../lib/coding/coding-file.ts';
import { withoutIdentifiers } from '../../lib/coding/without-identifiers.ts';
import type { Coding, CodingHead } from '../../lib/schema/coding.ts';
import type { FileRefusal, VaultRefusal } from '../../lib/schema/refusal.ts';
import { readWhole } from '../../lib/shared/chosen-file.ts';
import type { Result } from '../../lib/shared/result.ts';
import type { KeptCoding } from '../../lib/store/coding-store.ts';
import { useServices } from '../shared/services.tsx';

/** Why a coding cannot be gone on with. */
export type DeskRefusal = VaultRefusal | FileRefusal | 'open-elsewhere' | 'here-already' | 'gone';

/** The codings of a study that are kept here, and the last refusal of what was asked of them. */
export interface KeptCodings {
  /** Null until they were looked up. */
  readonly kept: readonly CodingHead[] | null;
  readonly refusal: DeskRefusal | null;
  readonly refuse: (refusal: DeskRefusal) => void;
  /** Looks them up anew. */
  readonly look: () => Promise<void>;
  /** Null where it cannot be read. */
  readonly read: (id: string) => Promise<KeptCoding | null>;
  /** Keeps a coding that is new here; false where it was refused. */
  readonly keepNew: (coding: Coding) => Promise<boolean>;
  readonly erase: (id: string) => Promise<void>;
  /** Takes a coding from a file. Gives its coder's words. */
  readonly take: (file: File) => Promise<string | null>;
}

/** Lists the codings that are kept under the study's key, and adds and erases them. */
export function useKeptCodings(identity: string): KeptCodings {
  const { codings, claims } = useServices();
  const [kept, setKept] = useState<readonly CodingHead[] | null>(null);
  const [refusal, setRefusal] = useState<DeskRefusal | null>(null);

  const look = useCallback(async () => {
    const listed = await codings.list(identity);
    if (listed.ok) setKept(listed.value);
    else setRefusal(listed.refusal);
  }, [codings, identity]);
  useEffect(() => {
    void look();
    return () => setKept(null);
  }, [look]);

  const told = <Value>(answer: Result<Value, DeskRefusal>): answer is { ok: true; value: Value } => {
    setRefusal(answer.ok ? null : answer.refusal);
    return answer.ok;
  };
  const keepNew = async (made: Coding) => {
    if (!told(await codings.keep(identity, null, withoutIdentifiers(made)))) return false;
    await look();
    return true;
  };
  return {
    ...{ kept, refusal, refuse: setRefusal, look, keepNew },
    async read(id) {
      const opened = await codings.open(identity, id);
      return told(opened) ? opened.value : null;
    },
    async erase(id) {
      const claim = await claims.claim(claimOf(id));
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

/** What is claimed while a coding is worked on: one page at a time does. */
export function claimOf(id: string): string {
  return `coding ${id}`;
}
