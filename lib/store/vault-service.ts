import { Identity } from '../schema/primitives.ts';
import type { VaultRefusal } from '../schema/refusal.ts';
import type { RecordType, RecordValue } from '../schema/vault-record.ts';
import { VaultRow } from '../schema/vault-row.ts';
import { fromUtf8, utf8 } from '../shared/bytes.ts';
import { newId, type RandomBytes } from '../shared/random.ts';
import { ok, type Result, refused } from '../shared/result.ts';
import { randomWords } from '../shared/words.ts';
import type { PassphraseFiles } from '../vault/passphrase-file.ts';
import { newKeyPair } from '../vault/sealed-file.ts';
import type { ChangeFeed } from './change-feed.ts';
import { changeRecord } from './change-record.ts';
import type { UpwardDatabase } from './database.ts';
import { readKeyring, type SessionArea, startEpoch } from './keyring.ts';
import { onlyVault } from './only-vault.ts';
import { guardStorage } from './storage-failure.ts';
import { aloneWithKeyring, type Locks } from './vault-lock.ts';
import {
  countUnreadable,
  hasRecord,
  listRecords,
  putRecord,
  removeRecord,
  type StoredRecord,
} from './vault-records.ts';

/** Whether this profile has a vault, and whether it can be read now. */
export type VaultState =
  | { readonly status: 'none' }
  | { readonly status: 'locked' | 'unlocked'; readonly name: string };

/** What the service is built from; everything outside is passed in. */
export interface VaultParts {
  readonly database: UpwardDatabase;
  readonly session: SessionArea;
  readonly passphrases: PassphraseFiles;
  readonly random: RandomBytes;
  readonly feed: ChangeFeed;
  readonly locks: Locks;
}

type Answer<Value> = Promise<Result<Value, VaultRefusal>>;

/** A person's vault. Writing works while locked; reading needs the passphrase once a browser session. */
export interface VaultService {
  /** Whether there is a vault and whether it is unlocked. */
  state(): Answer<VaultState>;
  /** Makes the vault under a new passphrase and leaves it unlocked. Gives its two-word name; `vault-exists` changes nothing. */
  create(passphrase: string): Answer<string>;
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
  /** All records of a type, sorted by id, which is random; `locked` while locked. */
  list<Type extends RecordType>(type: Type): Answer<StoredRecord<Type>[]>;
  /** How many records of this vault do not open: damaged on the disk, and kept. `locked` while locked. */
  unreadable(): Answer<number>;
  /** Whether a record of this id is stored, of whatever type; answers while locked too. */
  has(id: string): Answer<boolean>;
  /** Removes a record for good. A missing one is no error: removing twice is removing. */
  remove(id: string): Answer<null>;
  /** A fresh random id for a record. */
  newId(): string;
  /** Calls `listener` when any page locks, unlocks or changes a record. Gives back the way to stop. */
  onChange(listener: () => void): () => void;
}

/** Builds the vault service of this browser profile. */
export function vaultService(parts: VaultParts): VaultService {
  const { session, random, feed } = parts;
  return {
    state: () => guardStorage(() => vaultState(parts)),
    create: (passphrase) => createVault(parts, passphrase),
    unlock: (passphrase) => unlockVault(parts, passphrase),
    lock: () => session.clear(),
    put: (type, id, value) => announced(feed, putRecord(parts, id, { type, value })),
    putQuietly: (type, id, value) => putRecord(parts, id, { type, value }),
    change: (type, id, change) => announced(feed, changeRecord(parts, { type, id }, change)),
    list: (type) => listRecords(parts, type),
    unreadable: () => countUnreadable(parts),
    has: (id) => hasRecord(parts, id),
    remove: (id) => announced(feed, removeRecord(parts, id)),
    newId: () => newId(random),
    onChange: (listener) => {
      const stops = [session.onChange(listener), feed.onChange(listener)];
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}

async function vaultState({ database, session }: VaultParts): Promise<VaultState> {
  const vault = await onlyVault(database);
  if (vault === null) return { status: 'none' };
  const keyring = await readKeyring(session);
  return { status: keyring?.vault === vault.id ? 'unlocked' : 'locked', name: vault.name };
}

async function createVault(
  { database, session, passphrases, random, locks }: VaultParts,
  passphrase: string,
): Answer<string> {
  const { identity, recipient } = await newKeyPair();
  const vault: VaultRow = {
    id: newId(random),
    name: randomWords(2, random).join(' '),
    recipient,
    identityFile: await passphrases.seal(passphrase, utf8(identity)),
  };
  const made = await guardStorage(() =>
    aloneWithKeyring(locks, async () => {
      if ((await onlyVault(database)) !== null) return false;
      await database.vaults.add(VaultRow.parse(vault));
      await session.write(await startEpoch(database, { vault, identity, random }));
      return true;
    }),
  );
  if (!made.ok) return made;
  return made.value ? ok(vault.name) : refused('vault-exists');
}

async function unlockVault(
  { database, session, passphrases, random, locks }: VaultParts,
  passphrase: string,
): Answer<null> {
  const found = await guardStorage(() => onlyVault(database));
  if (!found.ok) return found;
  const vault = found.value;
  if (vault === null) return refused('no-vault');
  const opened = await passphrases.open(passphrase, vault.identityFile);
  if (!opened.ok) return refused(opened.refusal === 'wrong-key' ? 'wrong-passphrase' : 'storage-failed');
  const identity = Identity.parse(fromUtf8(opened.value));
  return guardStorage(() =>
    aloneWithKeyring(locks, async () => {
      await session.write(await startEpoch(database, { vault, identity, random }));
      return null;
    }),
  );
}

async function announced<Value>(feed: ChangeFeed, change: Answer<Value>): Answer<Value> {
  const result = await change;
  if (result.ok) feed.announce();
  return result;
}
