import { parseJson } from '../schema/document.ts';
import type { VaultRefusal } from '../schema/refusal.ts';
import { type RecordType, type RecordValue, VaultRecord } from '../schema/vault-record.ts';
import { type Keyring, RecordRow, type VaultRow } from '../schema/vault-row.ts';
import type { RandomBytes } from '../shared/random.ts';
import { ok, type Result, refused } from '../shared/result.ts';
import { openRecord, sealRecord } from '../vault/record-cipher.ts';
import type { UpwardDatabase } from './database.ts';
import { keyFor, readKeyring, type SessionArea, sealNewKey } from './keyring.ts';
import { onlyVault } from './only-vault.ts';
import { guardStorage } from './storage-failure.ts';
import { type Locks, sharedWithKeyring } from './vault-lock.ts';

interface RecordParts {
  readonly database: UpwardDatabase;
  readonly session: SessionArea;
  readonly random: RandomBytes;
  readonly locks: Locks;
}

/** A record as read back: its id and its parsed value. */
export interface StoredRecord<Type extends RecordType> {
  readonly id: string;
  readonly value: RecordValue<Type>;
}

/**
 * Adds or replaces one record: under the epoch key while unlocked, under a key of its own, sealed to the vault and then
 * forgotten, while locked. The value is parsed first; one that does not fit its schema throws, since only a fault of
 * ours makes one.
 */
export async function putRecord(
  parts: RecordParts,
  id: string,
  content: { type: RecordType; value: unknown },
): Promise<Result<null, VaultRefusal>> {
  const json = JSON.stringify(VaultRecord.parse({ ...content, version: 1 }));
  const stored = await guardStorage(() =>
    sharedWithKeyring(parts.locks, async () => {
      const vault = await onlyVault(parts.database);
      if (vault === null) return null;
      const keyring = await readKeyring(parts.session);
      return keyring?.vault === vault.id
        ? putUnderEpoch(parts, keyring, { id, json })
        : putUnderOwnKey(parts, vault, { id, json });
    }),
  );
  if (!stored.ok) return stored;
  return stored.value === null ? refused('no-vault') : ok(null);
}

/** All records of one type, by id. */
export async function listRecords<Type extends RecordType>(
  { database, session }: Pick<RecordParts, 'database' | 'session'>,
  type: Type,
): Promise<Result<StoredRecord<Type>[], VaultRefusal>> {
  const keyring = await readKeyring(session);
  if (keyring === null) return refused('locked');
  return guardStorage(async () => {
    const rows = await database.records.where({ vault: keyring.vault }).toArray();
    const opened = await Promise.all(rows.map((row) => openRow(row, keyring)));
    return opened.flatMap(({ id, record }) => ofType(id, record, type));
  });
}

/** Removes a record. A missing one is no error: removing twice is removing. */
export function removeRecord(database: UpwardDatabase, id: string): Promise<Result<null, VaultRefusal>> {
  return guardStorage(async () => {
    await database.records.delete(id);
    return null;
  });
}

interface Entry {
  readonly id: string;
  readonly json: string;
}

async function putUnderEpoch(
  { database, random }: RecordParts,
  keyring: Keyring,
  { id, json }: Entry,
): Promise<string> {
  const place = { id, vault: keyring.vault, key: keyring.epoch };
  return database.records.put(await sealRecord(place, json, { key: keyFor(keyring, keyring.epoch), random }));
}

async function putUnderOwnKey(
  { database, random }: RecordParts,
  vault: VaultRow,
  { id, json }: Entry,
): Promise<string> {
  const { key, row } = await sealNewKey(vault, random);
  const sealed = await sealRecord({ id, vault: vault.id, key: row.id }, json, { key, random });
  return database.transaction('rw', database.keys, database.records, async () => {
    await database.keys.add(row);
    return database.records.put(sealed);
  });
}

async function openRow(row: RecordRow, keyring: Keyring): Promise<{ id: string; record: VaultRecord }> {
  const sealed = RecordRow.parse(row);
  const json = await openRecord(sealed, keyFor(keyring, sealed.key));
  return { id: sealed.id, record: VaultRecord.parse(parseJson(json)) };
}

function ofType<Type extends RecordType>(id: string, record: VaultRecord, type: Type): StoredRecord<Type>[] {
  // A comparison does not narrow a generic type; this one says what the cast says.
  return record.type === type ? [{ id, value: record.value as RecordValue<Type> }] : [];
}
