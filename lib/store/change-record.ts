import type { VaultRefusal } from '../schema/refusal.ts';
import type { RecordType, RecordValue } from '../schema/vault-record.ts';
import { ok, type Result } from '../shared/result.ts';
import { aloneWithRecords } from './vault-lock.ts';
import { putRecord, type RecordParts, readRecord } from './vault-records.ts';

/**
 * Reads one record, hands it to `change` and stores what that gives, with no other page in between. Null from `change`
 * stores nothing. Gives what is stored now, null where that is nothing.
 */
export function changeRecord<Type extends RecordType>(
  parts: RecordParts,
  { type, id }: { readonly type: Type; readonly id: string },
  change: (current: RecordValue<Type> | null) => RecordValue<Type> | null,
): Promise<Result<RecordValue<Type> | null, VaultRefusal>> {
  return aloneWithRecords(parts.locks, async (): Promise<Result<RecordValue<Type> | null, VaultRefusal>> => {
    const current = await readRecord(parts, { type, id });
    if (!current.ok) return current;
    const changed = change(current.value);
    const stored = changed === null ? null : await putRecord(parts, id, { type, value: changed });
    if (stored !== null && !stored.ok) return stored;
    return ok(changed ?? current.value);
  });
}
