import type { VaultRow } from '../schema/vault-row.ts';
import type { Clock } from '../shared/clock.ts';
import { type Listeners, listeners } from '../shared/listeners.ts';
import type { RandomBytes } from '../shared/random.ts';
import type { PassphraseFiles } from '../vault/passphrase-file.ts';
import { type BrowserSession, PUT_AWAY } from './browser-session.ts';
import type { ChangeFeed } from './change-feed.ts';
import type { UpwardDatabase } from './database.ts';
import { type InHand, inHand } from './in-hand.ts';
import type { NamedVersion } from './merge-versions.ts';
import { type OpenRecords, openRecords } from './open-records.ts';
import { type RecordKeys, recordKeys } from './record-keys.ts';
import type { Locks } from './vault-lock.ts';

/** What the vault service is built from; everything outside is passed in. */
export interface VaultParts {
  readonly database: UpwardDatabase;
  readonly session: BrowserSession;
  readonly passphrases: PassphraseFiles;
  readonly random: RandomBytes;
  readonly feed: ChangeFeed;
  readonly locks: Locks;
  /** Whether several people use this browser profile: then a locked vault asks who writes. */
  readonly isShared: () => Promise<boolean>;
  readonly now: Clock;
}

/** The parts together with what this page holds in memory while unlocked. */
export interface StoreParts extends VaultParts {
  readonly keys: RecordKeys;
  readonly open: OpenRecords;
  readonly inHand: InHand;
  /** Hears when a passphrase opened a vault; its secret key is told for as long as the listeners work with it. */
  readonly opened: Listeners<OpenedVault>;
  /** Hears what was stored while locked, which this page cannot read again. */
  readonly storedLocked: Listeners<StoredLocked>;
}

/** A vault whose secret key is at hand, for as long as one piece of work takes: it is never kept. */
export interface OpenedVault {
  readonly vault: VaultRow;
  readonly identity: string;
}

/** A version that was stored while locked, and the vault it went into. */
export interface StoredLocked extends NamedVersion {
  readonly vault: VaultRow;
}

/** Adds what this page holds in memory while unlocked, and drops it at the lock. */
export function storeParts(given: VaultParts): StoreParts {
  const keys = recordKeys();
  const open = openRecords(given.database, keys);
  const hand = inHand(given.now);
  given.feed.onChange(({ ids }) => open.note(ids));
  const forget = () => {
    keys.forget();
    open.forget();
  };
  given.session('keyring').onChange(() => {
    hand.changed();
    forget();
  });
  // The page goes before the keys do, and what it leaves behind may stay in memory for a while.
  given.session(PUT_AWAY).onChange(forget);
  return { ...given, keys, open, inHand: hand, opened: listeners(), storedLocked: listeners() };
}
