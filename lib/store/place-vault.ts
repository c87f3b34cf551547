import type { VaultRefusal } from '../schema/refusal.ts';
import { VaultRow } from '../schema/vault-row.ts';
import { newId } from '../shared/random.ts';
import { ok, type Result } from '../shared/result.ts';
import { randomWords } from '../shared/words.ts';
import { identityText, type NamedKeyPair } from '../vault/identity-text.ts';
import { vaultRows } from './current-vault.ts';
import { addVault, unlockOpened } from './open-vault.ts';
import { guardStorage } from './storage-failure.ts';
import type { OpenedVault, StoreParts } from './store-parts.ts';

type Answer<Value> = Promise<Result<Value, VaultRefusal>>;

/** The vault of this profile that a secret key opens, or null where there is none. */
export function vaultOf(parts: StoreParts, recipient: string): Answer<VaultRow | null> {
  return guardStorage(parts.database, async () =>
    ok((await vaultRows(parts.database)).find((row) => row.recipient === recipient) ?? null),
  );
}

/**
 * Leaves the vault of a secret key chosen and unlocked: the one that is here, else a new empty one under `passphrase`.
 * A vault that is here keeps its own passphrase.
 */
export async function placeVault(
  parts: StoreParts,
  pair: NamedKeyPair,
  passphrase: string,
): Answer<OpenedVault> {
  const found = await vaultOf(parts, pair.recipient);
  if (!found.ok) return found;
  const vault = found.value ?? (await newRow(parts, pair, passphrase));
  const opened = { vault, identity: pair.identity };
  const done = await (found.value === null
    ? addVault(parts, opened, 'another')
    : unlockOpened(parts, opened));
  return done.ok ? ok(opened) : done;
}

async function newRow(
  { passphrases, random }: StoreParts,
  { identity, recipient, name }: NamedKeyPair,
  passphrase: string,
): Promise<VaultRow> {
  const words = name ?? randomWords(2, random).join(' ');
  const identityFile = await passphrases.seal(passphrase, identityText(identity, words));
  return VaultRow.parse({ id: newId(random), name: words, recipient, identityFile });
}
