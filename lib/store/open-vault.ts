import type { VaultRefusal } from '../schema/refusal.ts';
import { type Keyring, VaultRow } from '../schema/vault-row.ts';
import { newId } from '../shared/random.ts';
import { ok, type Result, refused } from '../shared/result.ts';
import { randomWords } from '../shared/words.ts';
import { identityText, readIdentityText } from '../vault/identity-text.ts';
import { newKeyPair } from '../vault/sealed-file.ts';
import { writeChosen, writeKeyring } from './browser-session.ts';
import { currentVault, vaultRows } from './current-vault.ts';
import { readingKeys, startEpoch } from './keyring.ts';
import { guardStorage, guardWriting } from './storage-failure.ts';
import type { OpenedVault, StoreParts } from './store-parts.ts';
import { aloneWithKeyring } from './vault-lock.ts';

type Answer<Value> = Promise<Result<Value, VaultRefusal>>;

/** Whether a vault may be made beside others, or only where there is none yet. */
export type Place = 'first' | 'another';

/** Makes a vault under a new passphrase, chosen and unlocked. `vault-exists`, changing nothing, where it was to be the first. */
export async function createVault(parts: StoreParts, passphrase: string, place: Place): Answer<string> {
  const { identity, recipient } = await newKeyPair();
  const name = randomWords(2, parts.random).join(' ');
  const identityFile = await parts.passphrases.seal(passphrase, identityText(identity, name));
  const vault = VaultRow.parse({ id: newId(parts.random), name, recipient, identityFile });
  const added = await addVault(parts, { vault, identity }, place);
  return added.ok ? ok(name) : added;
}

/** Adds a vault and unlocks it. */
export function addVault(parts: StoreParts, opened: OpenedVault, place: Place): Answer<null> {
  return guardWriting(parts.database, () =>
    aloneWithKeyring(parts.locks, async (): Answer<null> => {
      if (place === 'first' && (await vaultRows(parts.database)).length > 0) return refused('vault-exists');
      await parts.database.vaults.add(opened.vault);
      await beginSession(parts, opened);
      return ok(null);
    }),
  );
}

/** Unlocks the current vault with its passphrase; `wrong-passphrase` changes nothing. Gives what was opened. */
export async function unlockVault(parts: StoreParts, passphrase: string): Answer<OpenedVault> {
  const vault = await guardStorage(parts.database, () => currentVault(parts));
  if (!vault.ok) return vault;
  const useAhead = parts.open.readAhead();
  const opened = await openVault(parts, passphrase);
  if (!opened.ok) return opened;
  const begun = await unlockOpened(parts, opened.value, useAhead);
  return begun.ok ? opened : begun;
}

/** Opens the current vault's secret key with its passphrase. Nothing is unlocked by it. */
export async function openVault(parts: StoreParts, passphrase: string): Answer<OpenedVault> {
  const found = await guardStorage(parts.database, () => currentVault(parts));
  if (!found.ok) return found;
  const opened = await parts.passphrases.open(passphrase, found.value.identityFile);
  if (!opened.ok) return refused(opened.refusal === 'wrong-key' ? 'wrong-passphrase' : 'storage-failed');
  const pair = await readIdentityText(opened.value);
  // Under a public key of somebody else's, all that is written from now on would be theirs and nobody here could read it.
  if (pair?.recipient !== found.value.recipient) return refused('storage-failed');
  return ok({ vault: found.value, identity: pair.identity });
}

/** Unlocks a vault of this profile whose secret key is at hand. `onKeys` has its keys before any page hears of them. */
export function unlockOpened(
  parts: StoreParts,
  opened: OpenedVault,
  onKeys?: (keyring: Keyring) => void,
): Answer<null> {
  return guardStorage(parts.database, () =>
    aloneWithKeyring(parts.locks, async (): Answer<null> => {
      // It may have been erased while the passphrase was worked on.
      if ((await parts.database.vaults.get(opened.vault.id)) === undefined) return refused('no-vault');
      await beginSession(parts, opened, onKeys);
      return ok(null);
    }),
  );
}

async function beginSession(
  parts: StoreParts,
  opened: OpenedVault,
  onKeys?: (keyring: Keyring) => void,
): Promise<void> {
  const { database, session, random } = parts;
  const start = (await database.isNewer()) ? readingKeys : startEpoch;
  const keyring = await start(database, { ...opened, random });
  onKeys?.(keyring);
  await writeChosen(session, { vault: opened.vault.id, known: true });
  await writeKeyring(session, keyring);
  parts.opened.tell(opened);
}
