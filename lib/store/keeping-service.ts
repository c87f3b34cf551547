import type { VaultRefusal } from '../schema/refusal.ts';
import type { Safekeeping } from '../schema/safekeeping.ts';
import type { Bytes } from '../shared/bytes.ts';
import { isoWeekOf } from '../shared/clock.ts';
import { newId } from '../shared/random.ts';
import { ok, type Result, refused } from '../shared/result.ts';
import { makeBackup, makeTakeAlong, restore } from './backup.ts';
import { readKeyring } from './browser-session.ts';
import { changeRecord } from './change-record.ts';
import { eraseAll, eraseVault } from './erase.ts';
import type { KeepingRefusal, KeptFile } from './kept-file.ts';
import type { Merged } from './merge-records.ts';
import { changePassphrase } from './passphrase-change.ts';
import { makeRecovery, type Recovery, recover } from './recovery.ts';
import { guardStorage } from './storage-failure.ts';
import type { StoreParts } from './store-parts.ts';

type Answer<Value> = Promise<Result<Value, VaultRefusal>>;
type FileAnswer<Value> = Promise<Result<Value, KeepingRefusal>>;

/** What keeps a vault from being lost, and what takes it away for good. All but `recover`, `restore` and `eraseAll` concern the current vault. */
export interface KeepingService {
  /** When it was last made safe; `locked` while locked. */
  kept(): Answer<Safekeeping>;
  /** Makes a recovery file: the secret key under six generated words, which are given this once. `wrong-passphrase` makes none. */
  makeRecovery(passphrase: string): Answer<Recovery>;
  /**
   * Opens a recovery file with its words and gives the vault a new passphrase: the vault of this profile that the key opens,
   * or, where there is none, a new empty one beside the others. Leaves it chosen and unlocked, and gives its two words.
   */
  recover(file: Bytes, words: string, passphrase: string): FileAnswer<string>;
  /** The whole vault as one age file under the vault's passphrase. */
  makeBackup(passphrase: string): Answer<KeptFile>;
  /** The whole vault as a zip of age files, without asking for the passphrase: it is opened elsewhere with it. */
  makeTakeAlong(): Answer<KeptFile>;
  /**
   * Merges a backup, or what was taken along, into the vault of this profile it was made of, or makes that vault here. Never replaces a newer record.
   * Leaves the vault chosen and unlocked. The passphrase is the one that held when the backup was made.
   */
  restore(file: Bytes, passphrase: string): FileAnswer<Merged & { readonly name: string }>;
  /** Puts the secret key under another passphrase; no record is touched. `wrong-passphrase` changes nothing. */
  changePassphrase(old: string, next: string): Answer<null>;
  /** Erases the current vault from this computer: records, keys, secret key. Other vaults stay. */
  eraseVault(): Answer<null>;
  /** Erases every vault of this browser profile. */
  eraseAll(): Answer<null>;
}

/** Builds the service on the parts of the vault service. */
export function keepingService(parts: StoreParts): KeepingService {
  return {
    kept: () => readKept(parts),
    makeRecovery: (passphrase) => noting(parts, 'recovery', makeRecovery(parts, passphrase)),
    recover: (file, words, passphrase) => recover(parts, { file, words, passphrase }),
    makeBackup: (passphrase) => noting(parts, 'backup', makeBackup(parts, passphrase)),
    makeTakeAlong: () => makeTakeAlong(parts),
    restore: (file, passphrase) => restore(parts, file, passphrase),
    changePassphrase: (old, next) => noting(parts, 'passphrase', changePassphrase(parts, old, next)),
    eraseVault: () => eraseVault(parts),
    eraseAll: () => eraseAll(parts),
  };
}

const NEVER: Safekeeping = { recovery: null, backup: null, passphrase: null };

function readKept(parts: StoreParts): Answer<Safekeeping> {
  return guardStorage(parts.database, async (): Answer<Safekeeping> => {
    const keyring = await readKeyring(parts.session);
    if (keyring === null) return refused('locked');
    return ok((await parts.open.list(keyring, 'safekeeping'))[0]?.value ?? NEVER);
  });
}

/** Notes the week of what was done. Where it cannot be noted it is done all the same. */
async function noting<Value>(parts: StoreParts, what: keyof Safekeeping, work: Answer<Value>): Answer<Value> {
  const done = await work;
  const keyring = await readKeyring(parts.session);
  if (!done.ok || keyring === null) return done;
  const [known] = await parts.open.list(keyring, 'safekeeping');
  const id = known?.id ?? newId(parts.random);
  const week = isoWeekOf(parts.now());
  await changeRecord(parts, { type: 'safekeeping', id }, (current) => ({
    ...(current ?? NEVER),
    [what]: week,
  }));
  parts.feed.announce({ ids: [id], quiet: false });
  return done;
}
