import type { VaultRefusal } from '../schema/refusal.ts';
import type { Bytes } from '../shared/bytes.ts';
import { ok, type Result, refused } from '../shared/result.ts';
import { identityText } from '../vault/identity-text.ts';
import { openVault } from './open-vault.ts';
import { guardWriting } from './storage-failure.ts';
import type { OpenedVault, StoreParts } from './store-parts.ts';
import { aloneWithKeyring } from './vault-lock.ts';

type Answer<Value> = Promise<Result<Value, VaultRefusal>>;

/** Puts the secret key of the current vault under another passphrase. `wrong-passphrase` changes nothing. */
export async function changePassphrase(parts: StoreParts, old: string, next: string): Answer<null> {
  const opened = await openVault(parts, old);
  return opened.ok ? resealIdentity(parts, opened.value, next) : opened;
}

/** Seals a secret key that is at hand under another passphrase, in one write: the old one holds until it is done. */
export async function resealIdentity(parts: StoreParts, opened: OpenedVault, next: string): Answer<null> {
  const { vault, identity } = opened;
  const identityFile = await parts.passphrases.seal(next, identityText(identity, vault.name));
  return guardWriting(parts.database, () =>
    aloneWithKeyring(parts.locks, () => replaceIdentity(parts, opened, identityFile)),
  );
}

async function replaceIdentity(parts: StoreParts, { vault }: OpenedVault, identityFile: Bytes): Answer<null> {
  const { database } = parts;
  const replaced = await database.transaction('rw', database.vaults, database.folders, async () => {
    await database.folders.update(vault.id, { keyIsOld: true });
    return database.vaults.update(vault.id, { identityFile, resealed: true });
  });
  return replaced === 0 ? refused('no-vault') : ok(null);
}
