import { KeyRow, type Keyring, RecordRow, type VaultRow } from '../schema/vault-row.ts';
import { type Bytes, toBase64Url } from '../shared/bytes.ts';
import { newId, type RandomBytes } from '../shared/random.ts';
import {
  isRecordKey,
  newRecordKey,
  openRecord,
  type RecordKey,
  recordKey,
  sealRecord,
} from '../vault/record-cipher.ts';
import { openWith, sealTo } from '../vault/sealed-file.ts';
import type { UpwardDatabase } from './database.ts';

/** As many older keys are left alone, the ones with the most records; the records under all others move on. */
const LASTING_KEYS = 7;

/** Makes a record key and the row that keeps it under `id`, sealed to the vault. */
export async function sealNewKey(
  vault: Pick<VaultRow, 'id' | 'recipient'>,
  { id, random }: { readonly id: string; readonly random: RandomBytes },
) {
  const key = newRecordKey(random);
  const row: KeyRow = { id, vault: vault.id, sealed: await sealTo(vault.recipient, key) };
  return { key, row };
}

interface EpochParts {
  readonly vault: VaultRow;
  readonly identity: string;
  readonly random: RandomBytes;
}

/**
 * Starts a new epoch for a vault just opened with its identity: opens every older key, makes the epoch's own, and moves
 * records to it that were written while locked, each under a key of its own, or lie under a key with few others, so that
 * the next unlock opens a handful of keys and not hundreds.
 */
export async function startEpoch(
  database: UpwardDatabase,
  { vault, identity, random }: EpochParts,
): Promise<Keyring> {
  const older = await openKeys(database, { vault, identity });
  const { key, row } = await sealNewKey(vault, { id: newId(random), random });
  await database.keys.add(row);
  const epoch = { id: row.id, key: await recordKey(key) };
  const dropped = await adoptRecords(database, { vault, epoch, older, random });
  const kept = [...older].filter(([id]) => !dropped.has(id));
  return { vault: vault.id, epoch: row.id, keys: asText([...kept, [row.id, key]]) };
}

/** The keys of a vault that can be read and not written to: its epoch opens nothing and nothing is stored under it. */
export async function readingKeys(
  database: UpwardDatabase,
  { vault, identity, random }: EpochParts,
): Promise<Keyring> {
  const epoch = newId(random);
  const keys = await openKeys(database, { vault, identity });
  return { vault: vault.id, epoch, keys: asText([...keys, [epoch, newRecordKey(random)]]) };
}

function asText(keys: readonly (readonly [string, Bytes])[]): Record<string, string> {
  return Object.fromEntries(keys.map(([id, key]) => [id, toBase64Url(key)]));
}

async function openKeys(
  database: UpwardDatabase,
  { vault, identity }: Pick<EpochParts, 'vault' | 'identity'>,
): Promise<Map<string, Bytes>> {
  const keys = new Map<string, Bytes>();
  for (const row of await database.keys.where({ vault: vault.id }).toArray()) {
    const { data: sound } = KeyRow.safeParse(row);
    const opened = sound && (await openWith(identity, sound.sealed));
    // A damaged key bars its own records and no others; they are counted as unreadable.
    if (opened?.ok && isRecordKey(opened.value)) keys.set(row.id, opened.value);
  }
  return keys;
}

interface AdoptParts extends Pick<EpochParts, 'vault' | 'random'> {
  readonly epoch: { readonly id: string; readonly key: RecordKey };
  readonly older: ReadonlyMap<string, Bytes>;
}

/** Re-encrypts the records of small groups under the epoch and drops the keys that then open nothing. Gives those keys' ids. */
async function adoptRecords(
  database: UpwardDatabase,
  { vault, epoch, older, random }: AdoptParts,
): Promise<Set<string>> {
  const counts = await recordsPerKey(database, [...older.keys()]);
  const small = smallGroups(counts);
  const rows = await database.records.where('key').anyOf(small).toArray();
  const moved: RecordRow[] = [];
  const stuck = new Set<string>();
  for (const row of rows) {
    const bytes = older.get(row.key);
    const { data: sound } = RecordRow.safeParse(row);
    const json = sound && bytes && (await openRecord(sound, await recordKey(bytes)));
    if (!json) stuck.add(row.key);
    else {
      const place = { id: row.id, vault: vault.id, key: epoch.id };
      moved.push(await sealRecord(place, json, { key: epoch.key, random }));
    }
  }
  const unused = [...counts].flatMap(([id, count]) => (count === 0 ? [id] : []));
  const dropped = [...unused, ...small.filter((id) => !stuck.has(id))];
  await database.transaction('rw', database.records, database.keys, async () => {
    await database.records.bulkPut(moved);
    await database.keys.bulkDelete(dropped);
  });
  return new Set(dropped);
}

async function recordsPerKey(
  database: UpwardDatabase,
  keys: readonly string[],
): Promise<Map<string, number>> {
  const count = async (key: string) => [key, await database.records.where({ key }).count()] as const;
  return new Map(await Promise.all(keys.map(count)));
}

/** The keys with records, but for those with the most of them; a key with one record never lasts. */
function smallGroups(counts: ReadonlyMap<string, number>): string[] {
  const bySize = [...counts].filter(([, count]) => count > 0).toSorted(([, one], [, other]) => other - one);
  return bySize.filter(([, count], place) => count === 1 || place >= LASTING_KEYS).map(([id]) => id);
}
