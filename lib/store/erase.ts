import type { VaultRefusal } from '../schema/refusal.ts';
import { ok, type Result, refused } from '../shared/result.ts';
import { readKeyring } from './browser-session.ts';
import { guardWriting } from './storage-failure.ts';
import type { StoreParts } from './store-parts.ts';
import { aloneWithKeyring } from './vault-lock.ts';

type Answer<Value> = Promise<Result<Value, VaultRefusal>>;

/** Erases the unlocked vault from this profile: records, keys, secret key, folder. Other vaults stay. `locked` while locked. */
export function eraseVault(parts: StoreParts): Answer<null> {
  const { database } = parts;
  return erasing(parts, async (): Answer<null> => {
    const vault = (await readKeyring(parts.session))?.vault;
    if (vault === undefined) return refused('locked');
    await database.transaction('rw', database.tables, async () => {
      await database.records.where({ vault }).delete();
      await database.keys.where({ vault }).delete();
      await database.folders.delete(vault);
      await database.vaults.delete(vault);
    });
    return ok(null);
  });
}

/** Erases every vault of this profile. */
export function eraseAll(parts: StoreParts): Answer<null> {
  const { database } = parts;
  return erasing(parts, async () => {
    await database.transaction('rw', database.tables, () =>
      Promise.all(database.tables.map((table) => table.clear())),
    );
    return ok(null);
  });
}

async function erasing(
  { database, locks, session, feed }: StoreParts,
  erase: () => Answer<null>,
): Answer<null> {
  const erased = await guardWriting(database, () =>
    aloneWithKeyring(locks, async () => {
      const result = await erase();
      if (result.ok) await Promise.all([session('keyring').clear(), session('vault').clear()]);
      return result;
    }),
  );
  if (erased.ok) feed.announce({ ids: null, quiet: false });
  return erased;
}
