import type { VaultRefusal } from '../schema/refusal.ts';
import type { RecordType, RecordValue } from '../schema/vault-record.ts';
import { ok, type Result } from '../shared/result.ts';
import type { StoreParts } from './store-parts.ts';
import { aloneWithRecords } from './vault-lock.ts';
import { contentOf, readRecord, storeRecord } from './vault-records.ts';

/**
 * Reads one record, hands it to `change` and stores what that gives, with no other page in between. Null from `change`
 * stores nothing. Gives what is stored now, null where that is nothing.
 */
export function changeRecord<Type extends RecordType>(
  parts: StoreParts,
  { type, id }: { readonly type: Type; readonly id: string },
  change: (current: RecordValue<Type> | null) => RecordValue<Type> | null,
): Promise<Result<RecordValue<Type> | null, VaultRefusal>> {
  return aloneWithRecords(parts.locks, async (): Promise<Result<RecordValue<Type> | null, VaultRefusal>> => {
    const current = await readRecord(parts, { type, id });
    if (!current.ok) return current;
    const changed = change(current.value);
    const stored = changed === null ? null : await storeRecord(parts, id, contentOf(type, changed));
    if (stored !== null && !stored.ok) return stored;
    return ok(changed ?? current.value);
  });
}
