import type { VaultRefusal } from '../schema/refusal.ts';
import type { RecordType, RecordValue } from '../schema/vault-record.ts';
import { ok, type Result } from '../shared/result.ts';
import { type RecordPlace, readRecord, readRecords, type ValuesAt } from './read-records.ts';
import type { StoreParts } from './store-parts.ts';
import { aloneWithRecords } from './vault-lock.ts';
import { contentOf, type NewContent, storeRecord, storeRecords } from './vault-records.ts';

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

/**
 * As `changeRecord`, for records that hang together: `change` is given the values at all places and gives the next ones in
 * the same order, null where nothing is stored. All are stored in one go, or none is. Gives the ids of those stored.
 */
export function changeTogether<const Places extends readonly RecordPlace[]>(
  parts: StoreParts,
  places: Places,
  change: (current: ValuesAt<Places>) => ValuesAt<Places>,
): Promise<Result<readonly string[], VaultRefusal>> {
  return aloneWithRecords(parts.locks, async (): Promise<Result<readonly string[], VaultRefusal>> => {
    const current = await readRecords(parts, places);
    if (!current.ok) return current;
    const changed = change(current.value);
    const next = places.flatMap(({ type, id }, index): NewContent[] => {
      const value = changed[index] ?? null;
      return value === null ? [] : [{ id, content: contentOf(type, value) }];
    });
    const stored = next.length === 0 ? ok(null) : await storeRecords(parts, next);
    return stored.ok ? ok(next.map(({ id }) => id)) : stored;
  });
}
