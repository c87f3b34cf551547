import type { VaultRefusal } from '../schema/refusal.ts';
import { encodeRecord, type RecordVersion } from '../schema/vault-record.ts';
import type { RecordRow, VaultRow } from '../schema/vault-row.ts';
import { ok, type Result, refused } from '../shared/result.ts';
import { recordKey, sealRecord } from '../vault/record-cipher.ts';
import { readLastWritten } from './browser-session.ts';
import { currentVault, vaultToWrite } from './current-vault.ts';
import { sealNewKey } from './keyring.ts';
import { type Content, clockAfter, isEmpty } from './next-version.ts';
import { noteWritten } from './note-written.ts';
import type { StoreParts } from './store-parts.ts';

type Answer<Value> = Promise<Result<Value, VaultRefusal>>;

/** What is to be stored under an id, and what lies there now. */
export interface Entry {
  readonly id: string;
  readonly content: Content;
  readonly there: RecordRow | undefined;
}

/**
 * Stores while locked. The key lies under the record's own id, so that writing again, as a draft does at every pause, leaves no old key behind.
 */
export async function storeLocked(parts: StoreParts, { id, content, there }: Entry): Answer<null> {
  const current = await currentVault(parts);
  if (!current.ok) return current;
  const isInHand = content?.type === 'draft' && parts.inHand.holds(current.value.id);
  const vault = isInHand ? current : await vaultToWrite(parts);
  if (!vault.ok) return vault;
  if (there !== undefined && there.vault !== vault.value.id) return refused('choose-vault');
  const last = await readLastWritten(parts.session, id);
  const clock = clockAfter(
    last && { clock: last.clock, isDraft: last.was === 'draft' },
    content,
    vault.value.id,
  );
  if (content === null && isEmpty(clock)) return removeRow(parts, id);
  await Promise.all([
    putUnderOwnKey(parts, vault.value, { id, version: { clock, content } }),
    noteWritten(parts, id, { clock, content }),
  ]);
  parts.storedLocked.tell({ vault: vault.value, id, version: { clock, content } });
  return ok(null);
}

async function putUnderOwnKey(
  { database, random }: StoreParts,
  vault: VaultRow,
  { id, version }: { readonly id: string; readonly version: RecordVersion },
): Promise<void> {
  const { key, row } = await sealNewKey(vault, { id, random });
  const place = { id, vault: vault.id, key: row.id };
  const sealed = await sealRecord(place, encodeRecord(version), { key: await recordKey(key), random });
  await database.transaction('rw', database.keys, database.records, async () => {
    await database.keys.put(row);
    await database.records.put(sealed);
  });
}

async function removeRow({ database }: StoreParts, id: string): Answer<null> {
  await database.transaction('rw', database.keys, database.records, async () => {
    await database.keys.delete(id);
    await database.records.delete(id);
  });
  return ok(null);
}
