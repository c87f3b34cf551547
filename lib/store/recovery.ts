import type { VaultRefusal } from '../schema/refusal.ts';
import type { Bytes } from '../shared/bytes.ts';
import { sealedFileName } from '../shared/file-name.ts';
import { ok, type Result, refused } from '../shared/result.ts';
import { joinWords, randomWords } from '../shared/words.ts';
import { identityText } from '../vault/identity-text.ts';
import { openKeyFile } from '../vault/key-file.ts';
import { openTaken } from './backup.ts';
import type { KeepingRefusal, KeptFile } from './kept-file.ts';
import { type Merged, mergeRecords, NOTHING_MERGED } from './merge-records.ts';
import { openVault } from './open-vault.ts';
import { resealIdentity } from './passphrase-change.ts';
import { placeVault, vaultOf } from './place-vault.ts';
import type { StoreParts } from './store-parts.ts';
import { versionsIn } from './vault-copies.ts';

const RECOVERY_WORDS = 6;

/** A recovery file and the words that open it, which are nowhere else. */
export interface Recovery {
  readonly file: KeptFile;
  readonly words: readonly string[];
}

/** Seals the secret key of the current vault under six generated words. Asks for the passphrase, since the key is nowhere open. */
export async function makeRecovery(
  parts: StoreParts,
  passphrase: string,
): Promise<Result<Recovery, VaultRefusal>> {
  const opened = await openVault(parts, passphrase);
  if (!opened.ok) return opened;
  const { vault, identity } = opened.value;
  const words = randomWords(RECOVERY_WORDS, parts.random);
  const content = await parts.passphrases.seal(
    joinWords(words.join(' ')),
    identityText(identity, vault.name),
  );
  const name = sealedFileName(parts.random).replace('upward-', 'upward-recovery-');
  return ok({ file: { name, content }, words });
}

/** What a vault is recovered with: the file and its words, the new passphrase, and what was taken along, if anything was. */
export interface RecoveryInput {
  readonly file: Bytes;
  readonly words: string;
  readonly passphrase: string;
  readonly taken: Bytes | null;
}

/** A recovered vault: its two words, and what was merged into it. */
export interface Recovered {
  readonly name: string;
  readonly merged: Merged;
}

/**
 * Gives the vault that a recovery file opens a new passphrase, and leaves it chosen and unlocked. What was taken along opens
 * with the same key, and is merged.
 */
export async function recover(
  parts: StoreParts,
  { file, words, passphrase, taken }: RecoveryInput,
): Promise<Result<Recovered, KeepingRefusal>> {
  const pair = await openKeyFile(file, words, parts.passphrases);
  if (!pair.ok) return pair;
  const brought = taken === null ? null : await openTaken(taken, pair.value);
  if (brought?.ok === false) return brought;
  const here = await vaultOf(parts, pair.value.recipient);
  if (!here.ok) return refused({ reason: here.refusal });
  if (here.value !== null) {
    const opened = { vault: here.value, identity: pair.value.identity };
    const resealed = await resealIdentity(parts, opened, passphrase);
    if (!resealed.ok) return refused({ reason: resealed.refusal });
  }
  const placed = await placeVault(parts, pair.value, passphrase);
  if (!placed.ok) return refused({ reason: placed.refusal });
  const { vault } = placed.value;
  if (brought === null) return ok({ name: vault.name, merged: NOTHING_MERGED });
  const merged = await mergeRecords(parts, { vault, versions: versionsIn(brought.value.backup) });
  return merged.ok ? ok({ name: vault.name, merged: merged.value }) : refused({ reason: merged.refusal });
}
