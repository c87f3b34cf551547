import type { VaultRefusal } from '../schema/refusal.ts';
import type { RecordType, RecordValue } from '../schema/vault-record.ts';
import { ok, type Result, refused } from '../shared/result.ts';
import { readKeyring } from './browser-session.ts';
import { guardStorage } from './storage-failure.ts';
import type { StoreParts } from './store-parts.ts';
import { versionBefore } from './vault-records.ts';

type Answer<Value> = Promise<Result<Value, VaultRefusal>>;

/** Where a record lies, and of what type it is. */
export interface RecordPlace<Type extends RecordType = RecordType> {
  readonly type: Type;
  readonly id: string;
}

/** The values at some places, in their order; null where there is none of this id and type, or it does not open. */
export type ValuesAt<Places extends readonly RecordPlace[]> = {
  readonly [Index in keyof Places]: RecordValue<Places[Index]['type']> | null;
};

/** One record of a type, or null where there is none of this id and type, or it does not open. */
export async function readRecord<Type extends RecordType>(
  parts: StoreParts,
  place: RecordPlace<Type>,
): Answer<RecordValue<Type> | null> {
  const read = await readRecords(parts, [place] as const);
  return read.ok ? ok(read.value[0]) : read;
}

/** As `readRecord`, for many places. */
export function readRecords<Places extends readonly RecordPlace[]>(
  parts: StoreParts,
  places: Places,
): Answer<ValuesAt<Places>> {
  return guardStorage(parts.database, async (): Answer<ValuesAt<Places>> => {
    const keyring = await readKeyring(parts.session);
    if (keyring === null) return refused('locked');
    const rows = await parts.database.records.bulkGet(places.map(({ id }) => id));
    const read = await Promise.all(rows.map((row) => versionBefore(parts, keyring, row)));
    const values = places.map(({ type }, index) => {
      const before = read[index];
      const content = before?.ok ? (before.value?.content ?? null) : null;
      return content?.type === type ? content.value : null;
    });
    // A comparison does not narrow a generic type; the one above says what this says.
    return ok(values as unknown as ValuesAt<Places>);
  });
}
