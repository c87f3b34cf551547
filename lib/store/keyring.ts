import { type KeyRow, Keyring, type RecordRow, type VaultRow } from '../schema/vault-row.ts';
import { type Bytes, fromBase64Url, toBase64Url } from '../shared/bytes.ts';
import { newId, type RandomBytes } from '../shared/random.ts';
import { newRecordKey, openRecord, sealRecord } from '../vault/record-cipher.ts';
import { openWith, sealTo } from '../vault/sealed-file.ts';
import type { UpwardDatabase } from './database.ts';

/** Where the keyring lives while unlocked: `storage.session`, which no disk ever sees. */
export interface SessionArea {
  read(): Promise<unknown>;
  write(value: unknown): Promise<void>;
  clear(): Promise<void>;
  /** Calls `listener` when any page changes the area; gives back the way to stop. */
  onChange(listener: () => void): () => void;
}

/** The keyring in the session area, or null where the vault is locked. */
export async function readKeyring(session: SessionArea): Promise<Keyring | null> {
  const parsed = Keyring.safeParse(await session.read());
  return parsed.success ? parsed.data : null;
}

/** The key of a record, or null where the keyring lacks it: its row was damaged when the vault was unlocked. */
export function keyFor(keyring: Keyring, keyId: string): Bytes | null {
  const key = keyring.keys[keyId];
  return key === undefined ? null : fromBase64Url(key);
}

/** The key new records are written under; throws where the keyring lacks its own epoch, which only a fault of ours makes. */
export function epochKey(keyring: Keyring): Bytes {
  const key = keyFor(keyring, keyring.epoch);
  if (key === null) throw new Error('the keyring lacks its epoch');
  return key;
}

/** Makes a record key and the row that keeps it under `id`, sealed to the vault. */
export async function sealNewKey(
  vault: Pick<VaultRow, 'id' | 'recipient'>,
  { id, random }: { readonly id: string; readonly random: RandomBytes },
) {
  const key = newRecordKey(random);
  const row: KeyRow = { id, vault: vault.id, sealed: await sealTo(vault.recipient, key) };
  return { key, row };
}

interface OpenedKeys {
  readonly epoch: { readonly id: string; readonly key: Bytes };
  readonly older: ReadonlyMap<string, Bytes>;
}

/**
 * Starts a new epoch for a vault just opened with its identity: opens every older key, makes the epoch's own, and
 * moves records that were written while locked, each under a key of its own, to the epoch key, so that the next unlock
 * opens one key and not hundreds.
 */
export async function startEpoch(
  database: UpwardDatabase,
  { vault, identity, random }: { vault: VaultRow; identity: string; random: RandomBytes },
): Promise<Keyring> {
  const older = await openKeys(await database.keys.where({ vault: vault.id }).toArray(), identity);
  const { key, row } = await sealNewKey(vault, { id: newId(random), random });
  await database.keys.add(row);
  const adopted = await adoptSingles(database, { epoch: { id: row.id, key }, older }, random);
  const kept = [...older].filter(([id]) => !adopted.has(id));
  const keys = Object.fromEntries(
    [...kept, [row.id, key] as const].map(([id, each]) => [id, toBase64Url(each)]),
  );
  return { vault: vault.id, epoch: row.id, keys };
}

async function openKeys(rows: readonly KeyRow[], identity: string): Promise<Map<string, Bytes>> {
  const keys = new Map<string, Bytes>();
  for (const row of rows) {
    const opened = await openWith(identity, row.sealed);
    // A damaged key bars its own records and no others; they are counted as unreadable.
    if (opened.ok) keys.set(row.id, opened.value);
  }
  return keys;
}

/** Re-encrypts records that are alone under their key and drops those keys. Gives the ids of the dropped keys. */
async function adoptSingles(
  database: UpwardDatabase,
  { epoch, older }: OpenedKeys,
  random: RandomBytes,
): Promise<Set<string>> {
  const vaultKeys = new Set(older.keys());
  const rows = await database.records.filter((row) => vaultKeys.has(row.key)).toArray();
  const singles = alonePerKey(rows);
  const moved: RecordRow[] = [];
  for (const row of singles) {
    const key = older.get(row.key);
    const json = key && (await openRecord(row, key));
    if (!json) continue;
    const place = { id: row.id, vault: row.vault, key: epoch.id };
    moved.push(await sealRecord(place, json, { key: epoch.key, random }));
  }
  const unused = [...vaultKeys].filter((id) => !rows.some((row) => row.key === id));
  const movedIds = new Set(moved.map(({ id }) => id));
  const dropped = [...singles.filter(({ id }) => movedIds.has(id)).map((row) => row.key), ...unused];
  await database.transaction('rw', database.records, database.keys, async () => {
    await database.records.bulkPut(moved);
    await database.keys.bulkDelete(dropped);
  });
  return new Set(dropped);
}

function alonePerKey(rows: readonly RecordRow[]): RecordRow[] {
  const uses = Map.groupBy(rows, (row) => row.key);
  return [...uses.values()].flatMap((group) => (group.length === 1 ? group : []));
}
