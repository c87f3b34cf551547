import { type RecordClock, tick } from '../schema/record-clock.ts';
import type { VaultRefusal } from '../schema/refusal.ts';
import {
  encodeRecord,
  type RecordType,
  type RecordValue,
  type RecordVersion,
} from '../schema/vault-record.ts';
import type { Keyring, RecordRow, VaultRow } from '../schema/vault-row.ts';
import { ok, type Result, refused } from '../shared/result.ts';
import { recordKey, sealRecord } from '../vault/record-cipher.ts';
import { type LastWritten, readKeyring, readLastWritten, writeLastWritten } from './browser-session.ts';
import { currentVault, vaultToWrite } from './current-vault.ts';
import { sealNewKey } from './keyring.ts';
import { openRow } from './opened-rows.ts';
import { guardStorage, guardWriting } from './storage-failure.ts';
import type { StoreParts } from './store-parts.ts';
import { sharedWithKeyring } from './vault-lock.ts';

type Answer<Value> = Promise<Result<Value, VaultRefusal>>;

/** What is to be stored under an id; null erases. */
export type Content = RecordVersion['content'];

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

interface Entry extends NewContent {
  /** What lies under the id now. */
  readonly there: RecordRow | undefined;
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

/** The key lies under the record's own id, so that writing again, as a draft does at every pause, leaves no old key behind. */
async function storeLocked(parts: StoreParts, { id, content, there }: Entry): Answer<null> {
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

interface Before {
  readonly clock: RecordClock;
  readonly isDraft: boolean;
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

/** A draft is nobody else's, so it moves no clock; but a record that becomes one again has changed. */
function clockAfter(before: Before | null, content: Content, computer: string): RecordClock {
  const clock = before?.clock ?? {};
  const isDraft = content?.type === 'draft';
  if (isDraft && (before === null || before.isDraft)) return clock;
  const wasNeverMore = before === null || (before.isDraft && isEmpty(clock));
  return content === null && wasNeverMore ? clock : tick(clock, computer);
}

function kindOf(content: Content): LastWritten['was'] {
  if (content === null) return 'erased';
  return content.type === 'draft' ? 'draft' : 'record';
}

function isEmpty(clock: RecordClock): boolean {
  return Object.keys(clock).length === 0;
}

/** So many are noted side by side. */
const NOTED_AT_ONCE = 20;

async function noteAll(parts: StoreParts, all: readonly Sealed[]): Promise<void> {
  for (let from = 0; from < all.length; from += NOTED_AT_ONCE) {
    const some = all.slice(from, from + NOTED_AT_ONCE);
    await Promise.all(some.map(({ id, version }) => noteWritten(parts, id, version)));
  }
}

async function noteWritten(
  { session }: StoreParts,
  id: string,
  { clock, content }: RecordVersion,
): Promise<void> {
  // A draft that was never more has nothing to note.
  if (!isEmpty(clock)) await writeLastWritten(session, id, { clock, was: kindOf(content) });
}
