import type { VaultRefusal } from '../schema/refusal.ts';
import type { RecordType, RecordValue } from '../schema/vault-record.ts';
import type { Keyring } from '../schema/vault-row.ts';
import { newId } from '../shared/random.ts';
import { ok, type Result, refused } from '../shared/result.ts';
import { dropKeys, readKeyring, writeChosen } from './browser-session.ts';
import type { ChangeFeed } from './change-feed.ts';
import { changeRecord, changeTogether } from './change-record.ts';
import { currentVault, type VaultName, vaultRows } from './current-vault.ts';
import type { StoredRecord } from './open-records.ts';
import { createVault, type Place, unlockVault } from './open-vault.ts';
import { type RecordPlace, readRecord, type ValuesAt } from './read-records.ts';
import { guardStorage } from './storage-failure.ts';
import { type StoreParts, storeParts, type VaultParts } from './store-parts.ts';
import { contentOf, hasRecord, storeRecord, storeRecords } from './vault-records.ts';
import { type VaultState, vaultNames, vaultState } from './vault-state.ts';

type Answer<Value> = Promise<Result<Value, VaultRefusal>>;

/** A person's vault. Writing works while locked; reading needs the passphrase once a browser session. */
export interface VaultService {
  /** Whether there is a vault, whose, and whether it is unlocked. */
  state(): Answer<VaultState>;
  /** The vaults of this profile, by their two words. */
  names(): Answer<VaultName[]>;
  /** Says whose vault this browser session writes to. Locks another that was open. */
  choose(id: string): Answer<null>;
  /** Says that the one who writes is the owner of the current vault; holds until the next lock. */
  confirm(): Answer<null>;
  /** Makes a vault under a new passphrase and leaves it unlocked. Gives its two-word name; `vault-exists` changes nothing. */
  create(passphrase: string, place?: Place): Answer<string>;
  /** Unlocks with the passphrase; `wrong-passphrase` changes nothing. */
  unlock(passphrase: string): Answer<null>;
  /** Drops the keys, in every page of this profile. */
  lock(): Promise<void>;
  /** Adds or replaces one record under its id. While locked it gets a key of its own. */
  put<Type extends RecordType>(type: Type, id: string, value: RecordValue<Type>): Answer<null>;
  /** As `put`, for what is written at every pause and stands in no list: other pages are not told to read again. */
  putQuietly<Type extends RecordType>(type: Type, id: string, value: RecordValue<Type>): Answer<null>;
  /**
   * Reads one record, hands it to `change` (null where there is none), and stores what that gives, with no other page in
   * between. Null from `change` stores nothing. Gives what is stored now; `locked` while locked.
   */
  change<Type extends RecordType>(
    type: Type,
    id: string,
    change: (current: RecordValue<Type> | null) => RecordValue<Type> | null,
  ): Answer<RecordValue<Type> | null>;
  /**
   * As `change`, for several records, such as those that hang together: `change` is given the values at all places and gives
   * the next ones in the same order. All are stored or none is, and other pages hear of it once. Gives the ids of those
   * stored.
   */
  changeTogether<const Places extends readonly RecordPlace[]>(
    places: Places,
    change: (current: ValuesAt<Places>) => ValuesAt<Places>,
  ): Answer<readonly string[]>;
  /** One record, or null where there is none of this id and type; `locked` while locked. */
  read<Type extends RecordType>(type: Type, id: string): Answer<RecordValue<Type> | null>;
  /** All records of a type, sorted by id, which is random; `locked` while locked. The same array until one changes. */
  list<Type extends RecordType>(type: Type): Answer<readonly StoredRecord<Type>[]>;
  /** How many records of this vault do not open: damaged on the disk, and kept. `locked` while locked. */
  unreadable(): Answer<number>;
  /** Whether a record of this id is stored, of whatever type; answers while locked too. */
  has(id: string): Answer<boolean>;
  /** Erases a record for good. A missing one is no error: erasing twice is erasing. */
  remove(id: string): Answer<null>;
  /** As `remove`, for many records: all are erased or none is, and other pages hear of it once. `locked` while locked. */
  removeAll(ids: readonly string[]): Answer<null>;
  /** A fresh random id for a record. */
  newId(): string;
  /** Calls `listener` when any page locks, unlocks, changes a record or the vaults. Gives back the way to stop. */
  onChange(listener: () => void): () => void;
}

/** Builds the vault service of this browser profile. */
export function vaultService(given: VaultParts): VaultService {
  return vaultOn(storeParts(given));
}

/** Builds it on parts that another service shares. */
export function vaultOn(parts: StoreParts): VaultService {
  const { session, random, feed } = parts;
  return {
    ...vaultsOf(parts),
    put: (type, id, value) => announced(feed, id, storeRecord(parts, id, contentOf(type, value))),
    putQuietly: (type, id, value) =>
      announced(feed, id, storeRecord(parts, id, contentOf(type, value)), 'quiet'),
    change: (type, id, change) => announced(feed, id, changeRecord(parts, { type, id }, change)),
    changeTogether: (places, change) => announcedAll(feed, changeTogether(parts, places, change)),
    read: (type, id) => readRecord(parts, { type, id }),
    list: (type) => reading(parts, (keyring) => parts.open.list(keyring, type)),
    unreadable: () => reading(parts, (keyring) => parts.open.unreadable(keyring)),
    has: (id) => hasRecord(parts, id),
    remove: (id) => announced(feed, id, storeRecord(parts, id, null)),
    removeAll: async (ids) => {
      const erased = await storeRecords(
        parts,
        ids.map((id) => ({ id, content: null })),
      );
      if (erased.ok) feed.announce({ ids: [...ids], quiet: false });
      return erased;
    },
    newId: () => newId(random),
    onChange: (listener) => {
      const stops = [
        session('keyring').onChange(listener),
        session('vault').onChange(listener),
        feed.onChange(({ quiet }) => {
          if (!quiet) listener();
        }),
      ];
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}

type Naming = Pick<VaultService, 'state' | 'names' | 'choose' | 'confirm' | 'create' | 'unlock' | 'lock'>;

function vaultsOf(parts: StoreParts): Naming {
  const { session, feed } = parts;
  return {
    state: () => vaultState(parts),
    names: () => guardStorage(parts.database, async () => ok(await vaultNames(parts))),
    choose: (id) => chooseVault(parts, id),
    confirm: async () => {
      const vault = await guardStorage(parts.database, () => currentVault(parts));
      if (vault.ok) await writeChosen(session, { vault: vault.value.id, known: true });
      return vault.ok ? ok(null) : vault;
    },
    create: (passphrase, place = 'first') => announced(feed, null, createVault(parts, passphrase, place)),
    unlock: async (passphrase) => {
      const opened = await unlockVault(parts, passphrase);
      return opened.ok ? ok(null) : opened;
    },
    lock: () => lockVault(parts),
  };
}

async function lockVault({ session, inHand }: StoreParts): Promise<void> {
  const keyring = await readKeyring(session);
  // The background locks for pages that hand over to it what they had in hand, and may never have read a record itself.
  if (keyring !== null) inHand.opened(keyring.vault);
  await dropKeys(session);
}

function chooseVault({ database, session }: StoreParts, id: string): Answer<null> {
  return guardStorage(database, async (): Answer<null> => {
    if (!(await vaultRows(database)).some((row) => row.id === id)) return refused('no-vault');
    if ((await readKeyring(session))?.vault !== id) await dropKeys(session);
    await writeChosen(session, { vault: id, known: false });
    return ok(null);
  });
}

function reading<Value>(
  { database, session, inHand }: StoreParts,
  read: (keyring: Keyring) => Promise<Value>,
): Answer<Value> {
  return guardStorage(database, async (): Answer<Value> => {
    const keyring = await readKeyring(session);
    if (keyring === null) return refused('locked');
    inHand.opened(keyring.vault);
    return ok(await read(keyring));
  });
}

async function announced<Value>(
  feed: ChangeFeed,
  id: string | null,
  change: Answer<Value>,
  how?: 'quiet',
): Answer<Value> {
  const result = await change;
  if (result.ok) feed.announce({ ids: id === null ? null : [id], quiet: how === 'quiet' });
  return result;
}

async function announcedAll(
  feed: ChangeFeed,
  changing: Answer<readonly string[]>,
): Answer<readonly string[]> {
  const changed = await changing;
  if (changed.ok && changed.value.length > 0) feed.announce({ ids: [...changed.value], quiet: false });
  return changed;
}
