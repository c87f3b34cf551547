import type { VaultRefusal } from '../schema/refusal.ts';
import { VaultRow } from '../schema/vault-row.ts';
import type { Listeners } from '../shared/listeners.ts';
import { newId } from '../shared/random.ts';
import { ok, type Result, refused } from '../shared/result.ts';
import { LARGEST_KEY_FILE } from '../vault/key-file.ts';
import { beginsAsAge } from '../vault/sealed-file.ts';
import { keyringOf } from './browser-session.ts';
import { currentVault } from './current-vault.ts';
import { type FolderAccess, type FolderFiles, type FolderParts, vaultFileName } from './folder-files.ts';
import { syncFolder } from './folder-sync.ts';
import { type Merged, NOTHING_MERGED } from './merge-records.ts';
import { guardStorage, guardWriting } from './storage-failure.ts';
import type { OpenedVault, StoredLocked, StoreParts } from './store-parts.ts';
import { forElsewhere, sealCopy } from './vault-copies.ts';
import { aloneWithFolder } from './vault-lock.ts';
import { storeRecord } from './vault-records.ts';

type Answer<Value> = Promise<Result<Value, VaultRefusal>>;

/** What a pass over the folder works with. */
export interface FolderPassParts extends StoreParts {
  readonly folder: FolderParts;
  readonly changed: Listeners<null>;
  /** The vaults whose folder could not be reached when last tried. */
  readonly gone: Set<string>;
}

/** The current vault and its folder on this computer. */
interface ChosenFolder {
  readonly vault: VaultRow;
  readonly access: FolderAccess;
  readonly keyIsOld: boolean;
}

/** The folder of the current vault, or null where none was chosen here, or there is no vault. */
export function chosenFolder(parts: FolderPassParts): Answer<ChosenFolder | null> {
  return guardStorage(parts.database, async (): Answer<ChosenFolder | null> => {
    const vault = await currentVault(parts);
    // A database that a newer version made may have no such table.
    if (!vault.ok || (await parts.database.isNewer())) return ok(null);
    const row = await parts.database.folders.get(vault.value.id);
    if (row === undefined) return ok(null);
    return ok({ vault: vault.value, access: parts.folder.access(row.handle), keyIsOld: row.keyIsOld });
  });
}

/**
 * Notes the folder of a vault. A key that lies there stays, since it may be under a passphrase that was set since elsewhere;
 * but not where the passphrase was set here last, with no folder at hand.
 */
export async function keepFolder(
  { database, folder }: FolderPassParts,
  vault: VaultRow,
  handle: FileSystemDirectoryHandle,
): Answer<null> {
  const reached = await unlessGone(() => folder.access(handle).files.names());
  if (reached === null) return refused('folder-gone');
  return guardWriting(database, async (): Answer<null> => {
    const row = VaultRow.safeParse(await database.vaults.get(vault.id));
    const keyIsOld = row.data?.resealed === true;
    await database.folders.put({ vault: vault.id, handle, keyIsOld });
    return ok(null);
  });
}

/** Forgets what is known of the files of a vault's folder before. */
export async function forgetFolderState(parts: StoreParts, vault: VaultRow): Promise<void> {
  const keyring = await keyringOf(parts.session, vault);
  for (const { id } of keyring === null ? [] : await parts.open.list(keyring, 'folder')) {
    await storeRecord(parts, id, { type: 'folder', value: { files: {} } });
    parts.open.note([id]);
  }
}

/**
 * Brings the unlocked vault and its folder together, one page at a time. `opened` holds the secret key that reads what is new
 * there; without it this only writes. Does nothing while locked, and where no folder is open.
 */
export async function passOver(parts: FolderPassParts, opened: OpenedVault | null): Answer<Merged> {
  const chosen = await chosenFolder(parts);
  if (!chosen.ok) return chosen;
  if (chosen.value === null || !(await chosen.value.access.isOpen())) return ok(NOTHING_MERGED);
  const { vault, access, keyIsOld } = chosen.value;
  const identity = opened?.vault.id === vault.id ? opened.identity : null;
  const passed = await unlessGone(() =>
    aloneWithFolder(parts.locks, () =>
      guardStorage(parts.database, async (): Answer<Merged> => {
        if (keyIsOld || !(await hasKey(access.files, vault))) await writeKey(parts, { vault, access });
        if ((await keyringOf(parts.session, vault)) === null) return ok(NOTHING_MERGED);
        return syncFolder(parts, { files: access.files, vault, identity });
      }),
    ),
  );
  if (passed === null) parts.gone.add(vault.id);
  else parts.gone.delete(vault.id);
  parts.changed.tell(null);
  return passed ?? refused('folder-gone');
}

/** Copies what was stored while locked, at once: this page cannot read it again. What fails is copied after the next unlocking. */
export async function copyStored(
  parts: FolderPassParts,
  { vault, id, version }: StoredLocked,
): Promise<void> {
  const told = forElsewhere(version);
  const chosen = told === null ? null : await chosenFolder(parts);
  if (told === null || !chosen?.ok || chosen.value?.vault.id !== vault.id) return;
  const { access } = chosen.value;
  if (!(await access.isOpen())) return;
  const copy = await sealCopy(vault.recipient, { id, version: told });
  const written = await unlessGone(async () => {
    await access.files.write(`${newId(parts.random)}.age`, copy);
    return true;
  });
  if (written === null) parts.gone.add(vault.id);
  parts.changed.tell(null);
}

/** Runs work on a folder; null where the browser says that it cannot be reached. */
export async function unlessGone<Value>(work: () => Promise<Value>): Promise<Value | null> {
  try {
    return await work();
  } catch (error) {
    // A stick that was taken out, a share that is off, a leave that was withdrawn: each has another name and one meaning.
    if (error instanceof DOMException) return null;
    throw error;
  }
}

/** The secret key lies beside the records, under the passphrase that holds on the computer where it was set last. */
async function writeKey(
  { database }: StoreParts,
  { vault, access }: Pick<ChosenFolder, 'vault' | 'access'>,
): Promise<void> {
  await access.files.write(vaultFileName(vault.name), vault.identityFile);
  await database.transaction('rw', database.vaults, database.folders, async () => {
    await database.vaults.update(vault.id, { resealed: false });
    await database.folders.update(vault.id, { keyIsOld: false });
  });
}

/** Whether a key of this vault lies in the folder, under whatever passphrase. One that was cut off or emptied is none. */
async function hasKey(files: FolderFiles, vault: VaultRow): Promise<boolean> {
  const file = await files.read(vaultFileName(vault.name), LARGEST_KEY_FILE);
  return file.ok ? beginsAsAge(file.value) : file.refusal === 'too-large';
}
