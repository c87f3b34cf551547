import type { RandomBytes } from '../shared/random.ts';
import type { PassphraseFiles } from '../vault/passphrase-file.ts';
import type { BrowserSession } from './browser-session.ts';
import type { ChangeFeed } from './change-feed.ts';
import type { UpwardDatabase } from './database.ts';
import type { OpenRecords } from './open-records.ts';
import type { RecordKeys } from './record-keys.ts';
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
}

/** The parts together with what this page holds in memory while unlocked. */
export interface StoreParts extends VaultParts {
  readonly keys: RecordKeys;
  readonly open: OpenRecords;
}
