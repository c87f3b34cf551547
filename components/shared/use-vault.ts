import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { VaultRefusal } from '../../lib/schema/refusal.ts';
import type { RecordType } from '../../lib/schema/vault-record.ts';
import type { Result } from '../../lib/shared/result.ts';
import type { StoredRecord } from '../../lib/store/vault-records.ts';
import type { VaultState } from '../../lib/store/vault-service.ts';
import { useServices } from './services.tsx';

/** The vault's state, kept up to date while any page locks or unlocks it; null until the first answer. */
export function useVaultState(): Result<VaultState, VaultRefusal> | null {
  const { vault } = useServices();
  const [state, setState] = useState<Result<VaultState, VaultRefusal> | null>(null);
  useEffect(() => {
    const load = () => void vault.state().then(setState);
    load();
    return vault.onChange(load);
  }, [vault]);
  return state;
}

/** The records of one type, read again on `reload` and after every change in any page. */
export interface LoadedRecords<Type extends RecordType> {
  readonly result: Result<StoredRecord<Type>[], VaultRefusal> | null;
  readonly reload: () => Promise<void>;
}

/** Reads all records of a type; `result` is null until the first answer. */
export function useRecords<Type extends RecordType>(type: Type): LoadedRecords<Type> {
  const { vault } = useServices();
  const [result, setResult] = useState<Result<StoredRecord<Type>[], VaultRefusal> | null>(null);
  const latest = useRef(0);
  const reload = useCallback(async () => {
    latest.current += 1;
    const asked = latest.current;
    const listed = await vault.list(type);
    // Two reads may end in the other order than they began; only the one asked last tells today's state.
    if (asked === latest.current) setResult(listed);
  }, [vault, type]);
  useEffect(() => {
    void reload();
    return vault.onChange(() => void reload());
  }, [vault, reload]);
  return { result, reload };
}

/** The values of loaded records; empty while there are none to show. */
export function valuesOf<Type extends RecordType>(loaded: LoadedRecords<Type>) {
  return loaded.result?.ok ? loaded.result.value.map(({ value }) => value) : [];
}
