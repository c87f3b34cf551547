import { parseJson } from '../schema/document.ts';
import type { VaultRefusal } from '../schema/refusal.ts';
import { type RecordType, type RecordValue, VaultRecord } from '../schema/vault-record.ts';
import { type Keyring, RecordRow, type VaultRow } from '../schema/vault-row.ts';
import type { RandomBytes } from '../shared/random.ts';
import { ok, type Result, refused } from '../shared/result.ts';
import { openRecord, sealRecord } from '../vault/record-cipher.ts';
import type { UpwardDatabase } from './database.ts';
import { epochKey, keyFor, readKeyring, type SessionArea, sealNewKey } from './keyring.ts';
import { onlyVault } from './only-vault.ts';
import { guardStorage } from './storage-failure.ts';
import { type Locks, sharedWithKeyring } from './vault-lock.ts';

/** What records are read and written with. */
export interface RecordParts {
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

/** All records of one type, by id. One that does not open is left out here and counted by `countUnreadable`. */
export async function listRecords<Type extends RecordType>(
  parts: ReadParts,
  type: Type,
): Promise<Result<StoredRecord<Type>[], VaultRefusal>> {
  const opened = await openAll(parts);
  if (!opened.ok) return opened;
  return ok(opened.value.flatMap(({ id, record }) => (record === null ? [] : ofType(id, record, type))));
}

/** One record of a type, or null where there is none of this id and type, or it does not open. */
export async function readRecord<Type extends RecordType>(
  { database, session }: ReadParts,
  { type, id }: { readonly type: Type; readonly id: string },
): Promise<Result<RecordValue<Type> | null, VaultRefusal>> {
  const keyring = await readKeyring(session);
  if (keyring === null) return refused('locked');
  return guardStorage(async () => {
    const row = await database.records.get(id);
    const record = row === undefined ? null : await openRow(row, keyring);
    return record === null ? null : (ofType(id, record, type)[0]?.value ?? null);
  });
}

/** Whether a record of this id is stored, of whatever type: known while locked too. */
export function hasRecord(
  { database }: Pick<RecordParts, 'database'>,
  id: string,
): Promise<Result<boolean, VaultRefusal>> {
  return guardStorage(async () => (await database.records.where({ id }).count()) > 0);
}

/** How many records do not open. They stay where they are: a damaged one may yet be mended from a copy. */
export async function countUnreadable(parts: ReadParts): Promise<Result<number, VaultRefusal>> {
  const opened = await openAll(parts);
  return opened.ok ? ok(opened.value.filter(({ record }) => record === null).length) : opened;
}

/**
 * Removes a record. A missing one is no error: removing twice is removing. Not while the keyring changes, which writes
 * records under new keys and would bring this one back.
 */
export function removeRecord(
  { database, locks }: Pick<RecordParts, 'database' | 'locks'>,
  id: string,
): Promise<Result<null, VaultRefusal>> {
  return guardStorage(() =>
    sharedWithKeyring(locks, () =>
      database.transaction('rw', database.keys, database.records, async () => {
        await database.keys.delete(id);
        await database.records.delete(id);
        return null;
      }),
    ),
  );
}

type ReadParts = Pick<RecordParts, 'database' | 'session'>;

interface OpenedRow {
  readonly id: string;
  readonly record: VaultRecord | null;
}

async function openAll({ database, session }: ReadParts): Promise<Result<OpenedRow[], VaultRefusal>> {
  const keyring = await readKeyring(session);
  if (keyring === null) return refused('locked');
  return guardStorage(async () => {
    const rows = await database.records.where({ vault: keyring.vault }).toArray();
    return Promise.all(rows.map(async (row) => ({ id: row.id, record: await openRow(row, keyring) })));
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
  return database.records.put(await sealRecord(place, json, { key: epochKey(keyring), random }));
}

/** The key lies under the record's own id, so that writing again, as a draft does at every pause, leaves no old key behind. */
async function putUnderOwnKey(
  { database, random }: RecordParts,
  vault: VaultRow,
  { id, json }: Entry,
): Promise<string> {
  const { key, row } = await sealNewKey(vault, { id, random });
  const sealed = await sealRecord({ id, vault: vault.id, key: row.id }, json, { key, random });
  return database.transaction('rw', database.keys, database.records, async () => {
    await database.keys.put(row);
    return database.records.put(sealed);
  });
}

/** Opens a row to its record, or null where its key is gone, its bytes were changed, or a newer version wrote it. */
async function openRow(row: RecordRow, keyring: Keyring): Promise<VaultRecord | null> {
  const sealed = RecordRow.safeParse(row);
  const key = sealed.success ? keyFor(keyring, sealed.data.key) : null;
  if (!sealed.success || key === null) return null;
  const json = await openRecord(sealed.data, key);
  const record = VaultRecord.safeParse(json === null ? null : parseJson(json));
  return record.success ? record.data : null;
}

function ofType<Type extends RecordType>(id: string, record: VaultRecord, type: Type): StoredRecord<Type>[] {
  // A comparison does not narrow a generic type; this one says what the cast says.
  return record.type === type ? [{ id, value: record.value as RecordValue<Type> }] : [];
}
