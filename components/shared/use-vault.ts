import type { VaultRefusal } from '../../lib/schema/refusal.ts';
import type { RecordType, RecordValue } from '../../lib/schema/vault-record.ts';
import type { Result } from '../../lib/shared/result.ts';
import type { StoredRecord } from '../../lib/store/open-records.ts';
import type { VaultState } from '../../lib/store/vault-state.ts';
import { useReading } from './use-reading.ts';

/** The vault's state, kept up to date while any page locks or unlocks it; null until the first answer. */
export function useVaultState(): Result<VaultState, VaultRefusal> | null {
  return useReading((vault) => vault.state());
}

/** True once it is known that this profile has no vault, so that no launcher shows yet. */
export function useNoVaultYet(): boolean {
  const state = useVaultState();
  return state?.ok === true && state.value.status === 'none';
}

/** False while a vault is locked: what it is locked by is not for whoever comes by to loosen. */
export function useMayLoosen(): boolean {
  const state = useVaultState();
  return state?.ok === true && (state.value.status === 'none' || state.value.status === 'unlocked');
}

/** The records of one type as they are now; null until the first answer. */
export type LoadedRecords<Type extends RecordType> = Result<
  readonly StoredRecord<Type>[],
  VaultRefusal
> | null;

/** Reads all records of a type, and again after every change. */
export function useRecords<Type extends RecordType>(type: Type): LoadedRecords<Type> {
  return useReading((vault) => vault.list(type));
}

/** The values of loaded records; empty while there are none to show. */
export function valuesOf<Type extends RecordType>(loaded: LoadedRecords<Type>): RecordValue<Type>[] {
  return loaded?.ok ? loaded.value.map(({ value }) => value) : [];
}
