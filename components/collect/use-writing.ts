import { useState } from 'preact/hooks';
import type { RefusalReason, VaultRefusal } from '../../lib/schema/refusal.ts';
import type { RecordType, RecordValue } from '../../lib/schema/vault-record.ts';
import type { Result } from '../../lib/shared/result.ts';
import type { RecordPlace, ValuesAt } from '../../lib/store/read-records.ts';
import { useServices } from '../shared/services.tsx';

/** Stores one record; false where the vault refused, whose sentence is then the fault. */
export type Put = <Type extends RecordType>(
  type: Type,
  id: string,
  value: RecordValue<Type>,
) => Promise<boolean>;

/** Changes one record as it is now, with no other page in between; false where the vault refused. */
export type Change = <Type extends RecordType>(
  type: Type,
  id: string,
  change: (current: RecordValue<Type> | null) => RecordValue<Type> | null,
) => Promise<boolean>;

/** Changes records that hang together, all or none, with no other page in between; false where the vault refused. */
export type ChangeTogether = <const Places extends readonly RecordPlace[]>(
  places: Places,
  change: (current: ValuesAt<Places>) => ValuesAt<Places>,
) => Promise<boolean>;

/** Erases one record; false where the vault refused. */
export type Remove = (id: string) => Promise<boolean>;

/** The ways of writing, and the sentence of the last refusal until a write succeeds. */
export interface Writing {
  readonly put: Put;
  readonly change: Change;
  readonly changeTogether: ChangeTogether;
  readonly remove: Remove;
  /** Says why something was not done that the vault itself would have stored. */
  readonly refuse: (reason: RefusalReason) => void;
  readonly fault: string | null;
}

/** Writes to the vault. */
export function useWriting(): Writing {
  const { vault, sentence } = useServices();
  const [fault, setFault] = useState<string | null>(null);
  const judged = (result: Result<unknown, VaultRefusal>) => {
    setFault(result.ok ? null : sentence(result.refusal));
    return result.ok;
  };
  return {
    put: async (type, id, value) => judged(await vault.put(type, id, value)),
    change: async (type, id, change) => judged(await vault.change(type, id, change)),
    changeTogether: async (places, change) => judged(await vault.changeTogether(places, change)),
    remove: async (id) => judged(await vault.remove(id)),
    refuse: (reason) => setFault(sentence(reason)),
    fault,
  };
}
