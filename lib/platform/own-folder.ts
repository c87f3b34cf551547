import { readWhole } from '../shared/chosen-file.ts';
import { refused } from '../shared/result.ts';
import type { FolderAccess, FolderFiles, FolderParts } from '../store/folder-files.ts';

// The File System Access API (https://wicg.github.io/file-system-access/), which Firefox does not have and the types do not know.
const READ_AND_WRITE = { mode: 'readwrite' } as const;
interface Permitted {
  queryPermission(descriptor: typeof READ_AND_WRITE): Promise<PermissionState>;
  requestPermission(descriptor: typeof READ_AND_WRITE): Promise<PermissionState>;
}
type PickFolder = (options: typeof READ_AND_WRITE & { id: string }) => Promise<FileSystemDirectoryHandle>;

/** How this browser lets a person pick a folder; undefined in one that cannot. */
function picker(): PickFolder | undefined {
  return (globalThis as { showDirectoryPicker?: PickFolder }).showDirectoryPicker?.bind(globalThis);
}

/** Whether this browser can keep a folder of the person's own. */
export function canKeepFolder(): boolean {
  return picker() !== undefined;
}

/** The person's own folder through the browser's own questions. */
export function ownFolder(): FolderParts {
  return {
    pick: () => pickHandle('upward'),
    access: folderAccess,
  };
}

/**
 * Lets the person pick a folder for one file, within a click; null where they picked none. Nothing of it is kept. The
 * browser's dialog remembers its place apart from that of the person's own folder.
 */
export async function chooseFolder(): Promise<FolderFiles | null> {
  const handle = await pickHandle('upward-hand-in');
  return handle === null ? null : folderFiles(handle);
}

async function pickHandle(id: string): Promise<FileSystemDirectoryHandle | null> {
  try {
    return (await picker()?.({ ...READ_AND_WRITE, id })) ?? null;
  } catch (error) {
    // Closing the browser's dialog is an answer.
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

function folderAccess(handle: FileSystemDirectoryHandle): FolderAccess {
  // The two methods are there wherever a handle is; the types do not know them yet.
  const permitted = handle as unknown as Permitted;
  const isGranted = (state: PermissionState) => state === 'granted';
  return {
    files: folderFiles(handle),
    isOpen: async () => isGranted(await permitted.queryPermission(READ_AND_WRITE)),
    ask: async () => isGranted(await permitted.requestPermission(READ_AND_WRITE)),
  };
}

function folderFiles(handle: FileSystemDirectoryHandle): FolderFiles {
  return {
    name: handle.name,
    async names() {
      const names: string[] = [];
      for await (const [name, entry] of handle.entries()) if (entry.kind === 'file') names.push(name);
      return names;
    },
    async read(name, most) {
      const file = await unlessMissing(async () => (await handle.getFileHandle(name)).getFile());
      if (file === null) return refused('gone');
      const read = await readWhole(file, most);
      if (read.ok) return read;
      return refused(read.refusal === 'too-large' ? 'too-large' : 'gone');
    },
    async write(name, content) {
      const file = await handle.getFileHandle(name, { create: true });
      // Written beside and moved into place when it is closed, so that no half file is ever seen under its name.
      const stream = await file.createWritable();
      await stream.write(content);
      await stream.close();
    },
    remove: async (name) => void (await unlessMissing(() => handle.removeEntry(name))),
  };
}

async function unlessMissing<Value>(work: () => Promise<Value>): Promise<Value | null> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return null;
    throw error;
  }
}
