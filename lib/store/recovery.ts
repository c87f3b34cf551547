import type { VaultRefusal } from '../schema/refusal.ts';
import type { Bytes } from '../shared/bytes.ts';
import { sealedFileName } from '../shared/file-name.ts';
import { ok, type Result, refused } from '../shared/result.ts';
import { joinWords, randomWords } from '../shared/words.ts';
import { identityText } from '../vault/identity-text.ts';
import { openKeyFile } from '../vault/key-file.ts';
import type { KeepingRefusal, KeptFile } from './kept-file.ts';
import { openVault } from './open-vault.ts';
import { resealIdentity } from './passphrase-change.ts';
import { placeVault, vaultOf } from './place-vault.ts';
import type { StoreParts } from './store-parts.ts';

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

/** Gives the vault that a recovery file opens a new passphrase, and leaves it chosen and unlocked. Gives its two words. */
export async function recover(
  parts: StoreParts,
  { file, words, passphrase }: { readonly file: Bytes; readonly words: string; readonly passphrase: string },
): Promise<Result<string, KeepingRefusal>> {
  const pair = await openKeyFile(file, words, parts.passphrases);
  if (!pair.ok) return pair;
  const here = await vaultOf(parts, pair.value.recipient);
  if (!here.ok) return refused({ reason: here.refusal });
  if (here.value !== null) {
    const opened = { vault: here.value, identity: pair.value.identity };
    const resealed = await resealIdentity(parts, opened, passphrase);
    if (!resealed.ok) return refused({ reason: resealed.refusal });
  }
  const placed = await placeVault(parts, pair.value, passphrase);
  return placed.ok ? ok(placed.value.vault.name) : refused({ reason: placed.refusal });
}
