import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { studyZip } from '../../lib/export/study-zip.ts';

/** The files under a folder as a zip: in the order of their paths, without times, so that the same files give the same bytes. */
export async function packFolder(folder: string): Promise<Uint8Array> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return packFiles(
    folder,
    paths.map((path) => relative(folder, path)),
  );
}

/** Some files of a folder, by their paths within it, as such a zip. */
export async function packFiles(folder: string, paths: readonly string[]): Promise<Uint8Array> {
  const files = await Promise.all(
    paths.toSorted().map(async (path) => ({
      name: path.split(sep).join('/'),
      content: new Uint8Array(await readFile(join(folder, path))),
    })),
  );
  return studyZip(files);
}
