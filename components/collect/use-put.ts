import { useState } from 'preact/hooks';
import type { RecordType, RecordValue } from '../../lib/schema/vault-record.ts';
import { useServices } from '../shared/services.tsx';

/** Stores one record; false where the vault refused, whose sentence is then the fault. */
export type Put = <Type extends RecordType>(
  type: Type,
  id: string,
  value: RecordValue<Type>,
) => Promise<boolean>;

/** Writes to the vault, with the sentence of the last refusal until a write succeeds. */
export function usePut(): { readonly put: Put; readonly fault: string | null } {
  const { vault, sentence } = useServices();
  const [fault, setFault] = useState<string | null>(null);
  const put: Put = async (type, id, value) => {
    const stored = await vault.put(type, id, value);
    setFault(stored.ok ? null : sentence(stored.refusal));
    return stored.ok;
  };
  return { put, fault };
}
