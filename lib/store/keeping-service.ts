import type { Refusal, VaultRefusal } from '../schema/refusal.ts';
import type { Safekeeping } from '../schema/safekeeping.ts';
import type { Bytes } from '../shared/bytes.ts';
import type { Result } from '../shared/result.ts';

type Answer<Value> = Promise<Result<Value, VaultRefusal>>;
/** A refusal of the vault, or of the file that was handed in. */
export type KeepingRefusal = { readonly reason: VaultRefusal } | Refusal;
type FileAnswer<Value> = Promise<Result<Value, KeepingRefusal>>;

/** A file to hand to the person. */
export interface KeptFile {
  readonly name: string;
  readonly content: Bytes;
}

/** What merging another copy of the vault did to the records here. */
export interface Merged {
  /** New here. */
  readonly added: number;
  /** Replaced by a newer version. */
  readonly changed: number;
  /** Erased here, since they were erased elsewhere. */
  readonly erased: number;
  /** Changed both here and elsewhere, and now here twice. */
  readonly twice: number;
}

/** What keeps a vault from being lost, and what takes it away for good. All but `recover`, `restore` and `eraseAll` concern the current vault. */
export interface KeepingService {
  /** When it was last made safe; `locked` while locked. */
  kept(): Answer<Safekeeping>;
  /** Makes a recovery file: the secret key under six generated words, which are given this once. `wrong-passphrase` makes none. */
  makeRecovery(passphrase: string): Answer<{ readonly file: KeptFile; readonly words: readonly string[] }>;
  /**
   * Opens a recovery file with its words and gives the vault a new passphrase: the vault of this profile that the key opens,
   * or, where there is none, a new empty one beside the others. Leaves it chosen and unlocked, and gives its two words.
   */
  recover(file: Bytes, words: string, passphrase: string): FileAnswer<string>;
  /** The whole vault as one age file under the vault's passphrase. */
  makeBackup(passphrase: string): Answer<KeptFile>;
  /**
   * Merges a backup into the vault of this profile it was made of, or makes that vault here. Never replaces a newer record.
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
