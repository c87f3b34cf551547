import type { VaultRefusal } from '../schema/refusal.ts';
import { listeners } from '../shared/listeners.ts';
import { ok, type Result, refused } from '../shared/result.ts';
import { readIdentityText } from '../vault/identity-text.ts';
import { LARGEST_KEY_FILE } from '../vault/key-file.ts';
import { currentVault } from './current-vault.ts';
import { type FolderParts, vaultFileName, vaultsIn } from './folder-files.ts';
import {
  chosenFolder,
  copyStored,
  type FolderPassParts,
  forgetFolderState,
  keepFolder,
  passOver,
  unlessGone,
} from './folder-passes.ts';
import type { KeepingRefusal } from './kept-file.ts';
import type { Merged } from './merge-records.ts';
import { openVault } from './open-vault.ts';
import { placeVault } from './place-vault.ts';
import { guardStorage, guardWriting } from './storage-failure.ts';
import type { StoreParts } from './store-parts.ts';

type Answer<Value> = Promise<Result<Value, VaultRefusal>>;

/** The folder that the current vault is copied to on this computer. */
export type FolderStatus =
  | { readonly status: 'none' }
  /** `closed`: the browser wants to be asked again, by a click. `gone`: it could not be reached when last tried. */
  | { readonly status: 'open' | 'closed' | 'gone'; readonly name: string };

/** The person's own folder: home drive or stick. Each save goes there as one small sealed file, and each unlocking merges it. */
export interface FolderService {
  state(): Answer<FolderStatus>;
  /** Lets the person pick a folder, within a click, and copies the unlocked vault there. False where none was picked. */
  choose(): Answer<boolean>;
  /** Asks the browser for the folder again, within a click, and copies what waits. */
  open(): Answer<boolean>;
  /** Merges what other computers wrote there. Takes the passphrase, since the secret key is nowhere kept. */
  bring(passphrase: string): Answer<Merged>;
  /** Copies no more. The files stay. */
  leave(): Answer<null>;
  /** Lets the person pick a folder, within a click, and looks for vaults in it. Null where none was picked. */
  look(): Promise<FoundFolder | null>;
  /** Begins here with a vault that lies in a folder: opens its key with its passphrase and merges everything. */
  startFrom(found: FoundFolder, words: string, passphrase: string): Promise<Result<Merged, KeepingRefusal>>;
  /** Hears when a pass over the folder ended, or its state changed. Gives back the way to stop. */
  onChange(listener: () => void): () => void;
}

/** A folder that was picked, and the two words of each vault whose key lies in it. */
export interface FoundFolder {
  readonly handle: FileSystemDirectoryHandle;
  readonly vaults: readonly string[];
}

/** Builds the service. From now on this page copies what it stores. */
export function folderService(store: StoreParts, folder: FolderParts): FolderService {
  const parts: FolderPassParts = { ...store, folder, changed: listeners(), gone: new Set() };
  store.opened.add((opened) => void passOver(parts, opened));
  store.storedLocked.add((stored) => void copyStored(parts, stored));
  store.feed.onChange(({ quiet }) => {
    if (!quiet) void passOver(parts, null);
  });
  return {
    state: () => folderStatus(parts),
    choose: async () => {
      const handle = await folder.pick();
      return handle === null ? ok(false) : chooseFolder(parts, handle);
    },
    open: () => openFolder(parts),
    bring: async (passphrase) => {
      const opened = await openVault(parts, passphrase);
      return opened.ok ? passOver(parts, opened.value) : opened;
    },
    leave: () => leaveFolder(parts),
    look: async () => {
      const handle = await folder.pick();
      if (handle === null) return null;
      const names = await unlessGone(() => folder.access(handle).files.names());
      return { handle, vaults: vaultsIn(names ?? []) };
    },
    startFrom: (found, words, passphrase) => startFrom(parts, { found, words, passphrase }),
    onChange: (listener) => parts.changed.add(() => listener()),
  };
}

async function folderStatus(parts: FolderPassParts): Answer<FolderStatus> {
  const chosen = await chosenFolder(parts);
  if (!chosen.ok) return chosen;
  if (chosen.value === null) return ok({ status: 'none' });
  const { access, vault } = chosen.value;
  const { name } = access.files;
  if (!(await access.isOpen())) return ok({ status: 'closed', name });
  return ok({ status: parts.gone.has(vault.id) ? 'gone' : 'open', name });
}

async function chooseFolder(parts: FolderPassParts, handle: FileSystemDirectoryHandle): Answer<boolean> {
  const vault = await guardStorage(parts.database, () => currentVault(parts));
  if (!vault.ok) return vault;
  const stored = await keepFolder(parts, vault.value, handle);
  if (!stored.ok) return stored;
  await forgetFolderState(parts, vault.value);
  const passed = await passOver(parts, null);
  return passed.ok ? ok(true) : passed;
}

async function openFolder(parts: FolderPassParts): Answer<boolean> {
  const chosen = await chosenFolder(parts);
  if (!chosen.ok) return chosen;
  if (chosen.value === null || !(await chosen.value.access.ask())) return ok(false);
  const passed = await passOver(parts, null);
  return passed.ok ? ok(true) : passed;
}

async function leaveFolder(parts: FolderPassParts): Answer<null> {
  const vault = await guardStorage(parts.database, () => currentVault(parts));
  if (!vault.ok) return vault;
  const left = await guardWriting(parts.database, async (): Answer<null> => {
    await parts.database.folders.delete(vault.value.id);
    return ok(null);
  });
  parts.changed.tell(null);
  return left;
}

interface Start {
  readonly found: FoundFolder;
  readonly words: string;
  readonly passphrase: string;
}

async function startFrom(
  parts: FolderPassParts,
  { found, words, passphrase }: Start,
): Promise<Result<Merged, KeepingRefusal>> {
  const { files } = parts.folder.access(found.handle);
  const file = await unlessGone(() => files.read(vaultFileName(words), LARGEST_KEY_FILE));
  if (!file?.ok) return refused({ reason: file?.refusal === 'too-large' ? 'too-large' : 'folder-gone' });
  const opened = await parts.passphrases.open(passphrase, file.value);
  if (!opened.ok) return refused({ reason: opened.refusal === 'wrong-key' ? 'wrong-passphrase' : 'damaged' });
  const pair = await readIdentityText(opened.value);
  if (pair === null) return refused({ reason: 'damaged' });
  const placed = await placeVault(parts, { ...pair, name: pair.name ?? words }, passphrase);
  if (!placed.ok) return refused({ reason: placed.refusal });
  const kept = await keepFolder(parts, placed.value.vault, found.handle);
  const passed = kept.ok ? await passOver(parts, placed.value) : kept;
  return passed.ok ? passed : refused({ reason: passed.refusal });
}
