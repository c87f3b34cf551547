import type { Bytes } from '../shared/bytes.ts';
import type { FolderFiles } from '../store/folder-files.ts';

/** A sealed file that is to be taken to the lead. */
export interface SealedFile {
  readonly name: string;
  readonly content: Bytes;
}

/** Where it was saved: in a folder by its name, or where the browser puts downloads. */
export type SavedPlace =
  | { readonly in: 'folder'; readonly name: string }
  /** `missed` is the folder that was chosen and could not be written to. */
  | { readonly in: 'downloads'; readonly missed: string | null };

/** The two ways to save. `folder` is null where none was chosen. */
export interface SaveWays {
  readonly folder: Pick<FolderFiles, 'name' | 'write'> | null;
  readonly download: (name: string, content: Bytes) => void;
}

/** Saves a sealed file into the chosen folder; without one, or where it cannot be written to, as a download. */
export async function saveSealed(
  { name, content }: SealedFile,
  { folder, download }: SaveWays,
): Promise<SavedPlace> {
  if (folder !== null && (await isWritten(folder, { name, content }))) {
    return { in: 'folder', name: folder.name };
  }
  download(name, content);
  return { in: 'downloads', missed: folder?.name ?? null };
}

/** False where the folder is gone, full or closed to us. */
async function isWritten(
  folder: Pick<FolderFiles, 'write'>,
  { name, content }: SealedFile,
): Promise<boolean> {
  try {
    await folder.write(name, content);
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}
