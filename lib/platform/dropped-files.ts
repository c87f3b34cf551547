/** What lies in folders for the computer's own use. */
const OWN_TO_COMPUTERS = /^(?:\.|Thumbs\.db$|desktop\.ini$)/i;

/**
 * The files that were dropped, those of dropped folders among them, however deep. Asked for within the event that dropped
 * them: the browser forgets them after it. What computers keep in folders for themselves is left out there.
 */
export async function filesDropped(transfer: DataTransfer): Promise<File[]> {
  const plain = [...transfer.files];
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.() ?? null);
  if (!entries.some((entry) => entry?.isDirectory)) return plain;
  const found = await Promise.all(entries.map((entry) => (entry === null ? [] : filesIn(entry))));
  return found.flat();
}

/** The files of a folder that was chosen, without what computers keep in it for themselves. */
export function filesChosen(list: FileList | null): File[] {
  const files = [...(list ?? [])];
  return files.filter(
    ({ name, webkitRelativePath }) => webkitRelativePath === '' || !OWN_TO_COMPUTERS.test(name),
  );
}

async function filesIn(entry: FileSystemEntry): Promise<File[]> {
  if (isFile(entry)) return [await new Promise<File>((resolve, reject) => entry.file(resolve, reject))];
  if (!isFolder(entry)) return [];
  const found = await Promise.all((await entriesOf(entry)).map(filesIn));
  return found.flat();
}

/** A folder gives its entries a hundred at a time, and none once it has given all. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all.filter(({ name }) => !OWN_TO_COMPUTERS.test(name));
    all.push(...some);
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
