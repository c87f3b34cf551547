import type { VaultRefusal } from '../schema/refusal.ts';
import {
  encodeRecord,
  type RecordType,
  type RecordValue,
  type RecordVersion,
} from '../schema/vault-record.ts';
import type { Keyring, RecordRow } from '../schema/vault-row.ts';
import { ok, type Result, refused } from '../shared/result.ts';
import { sealRecord } from '../vault/record-cipher.ts';
import { readKeyring, readLastWritten } from './browser-session.ts';
import { type Before, type Content, clockAfter, isEmpty } from './next-version.ts';
import { noteAll } from './note-written.ts';
import { openRow } from './opened-rows.ts';
import { guardStorage, guardWriting } from './storage-failure.ts';
import { type Entry, storeLocked } from './store-locked.ts';
import type { StoreParts } from './store-parts.ts';
import { sharedWithKeyring } from './vault-lock.ts';

type Answer<Value> = Promise<Result<Value, VaultRefusal>>;

/** Puts a type and its value together. */
export function contentOf<Type extends RecordType>(type: Type, value: RecordValue<Type>): Content {
  // The two belong together by their types, which a union does not follow.
  return { type, value } as Content;
}

/**
 * Stores one record, in place of what lies under its id: under the epoch key while unlocked, under a key of its own, sealed
 * to the vault and then forgotten, while locked. Null erases it: what was never more than a draft leaves nothing, anything
 * else a mark that tells a copy from elsewhere that it is gone. A value that does not fit its schema throws.
 */
export function storeRecord(parts: StoreParts, id: string, content: Content): Answer<null> {
  return guardWriting(parts.database, () =>
    // Not while the keyring changes, which writes records under new keys and would bring an erased one back.
    sharedWithKeyring(parts.locks, async (): Answer<null> => {
      const [keyring, there] = await Promise.all([
        readKeyring(parts.session),
        parts.database.records.get(id),
      ]);
      const entry = { id, content, there };
      return keyring === null ? storeLocked(parts, entry) : storeUnlocked(parts, keyring, entry);
    }),
  );
}

/**
 * As `storeRecord`, for many records at once while unlocked: all of them are stored, or none is. `locked` while locked.
 */
export function storeRecords(parts: StoreParts, entries: readonly NewContent[]): Answer<null> {
  return guardWriting(parts.database, () =>
    sharedWithKeyring(parts.locks, async (): Answer<null> => {
      const keyring = await readKeyring(parts.session);
      if (keyring === null) return refused('locked');
      parts.inHand.opened(keyring.vault);
      const there = await parts.database.records.bulkGet(entries.map(({ id }) => id));
      const sealed: (Sealed | Gone)[] = [];
      // One by one: all at once, a thousand would hold the page for longer than anybody waits for a key to answer.
      for (const [place, entry] of entries.entries()) {
        const next = await sealNext(parts, keyring, { ...entry, there: there[place] });
        if (!next.ok) return next;
        sealed.push(next.value);
      }
      return putSealed(parts, sealed);
    }),
  );
}

/** Whether something is stored under this id, of whatever type: known while locked too, for what this session erased. */
export function hasRecord(
  { database, session }: Pick<StoreParts, 'database' | 'session'>,
  id: string,
): Answer<boolean> {
  return guardStorage(database, async () => {
    if ((await database.records.where({ id }).count()) === 0) return ok(false);
    return ok((await readLastWritten(session, id))?.was !== 'erased');
  });
}

/** Seals a version under the epoch key, ready to be put. */
export async function sealUnderEpoch(
  { keys, random }: Pick<StoreParts, 'keys' | 'random'>,
  keyring: Keyring,
  { id, version }: { readonly id: string; readonly version: RecordVersion },
): Promise<RecordRow> {
  const place = { id, vault: keyring.vault, key: keyring.epoch };
  return sealRecord(place, encodeRecord(version), { key: await keys.epoch(keyring), random });
}

/** What is to be stored under an id; null erases. */
export interface NewContent {
  readonly id: string;
  readonly content: Content;
}

/** A version, and its row as it lies on the disk. */
interface Sealed {
  readonly id: string;
  readonly version: RecordVersion;
  readonly row: RecordRow;
}

/** What leaves no row. */
interface Gone {
  readonly id: string;
  readonly row: null;
}

async function storeUnlocked(parts: StoreParts, keyring: Keyring, entry: Entry): Answer<null> {
  parts.inHand.opened(keyring.vault);
  const next = await sealNext(parts, keyring, entry);
  return next.ok ? putSealed(parts, [next.value]) : next;
}

/** The version that comes after what lies there, sealed; gone where it was never more than a draft and is erased. */
async function sealNext(
  parts: StoreParts,
  keyring: Keyring,
  { id, content, there }: Entry,
): Answer<Sealed | Gone> {
  const before = await versionBefore(parts, keyring, there);
  if (!before.ok) return before;
  const clock = clockAfter(before.value, content, keyring.vault);
  if (content === null && isEmpty(clock)) return ok({ id, row: null });
  const version = { clock, content };
  return ok({ id, version, row: await sealUnderEpoch(parts, keyring, { id, version }) });
}

/** Puts rows in one transaction, and notes them for what may be written over them once the vault is locked. */
async function putSealed(parts: StoreParts, all: readonly (Sealed | Gone)[]): Answer<null> {
  const { database } = parts;
  const gone = all.flatMap(({ id, row }) => (row === null ? [id] : []));
  const sealed = all.filter((each) => each.row !== null);
  const rows = sealed.map(({ row }) => row);
  const put =
    gone.length === 0
      ? database.records.bulkPut(rows)
      : database.transaction('rw', database.keys, database.records, async () => {
          await database.keys.bulkDelete(gone);
          await database.records.bulkDelete(gone);
          await database.records.bulkPut(rows);
        });
  await Promise.all([put, noteAll(parts, sealed)]);
  return ok(null);
}

/** What the row under an id says. What another vault holds there, or a newer version wrote, is not ours to put anything over. */
export async function versionBefore(
  { keys }: StoreParts,
  keyring: Keyring,
  row: RecordRow | undefined,
): Promise<Result<(RecordVersion & Before) | null, 'newer-upward' | 'choose-vault'>> {
  if (row === undefined) return ok(null);
  if (row.vault !== keyring.vault) return refused('choose-vault');
  const reading = await openRow(row, (key) => keys.find(keyring, key));
  if (reading.state !== 'readable') return reading.state === 'newer' ? refused('newer-upward') : ok(null);
  return ok({ ...reading.version, isDraft: reading.version.content?.type === 'draft' });
}
