import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { DiskStretch, Files } from './recorded-disk.ts';

/** Every file below a folder, by its whole path. */
export async function filesBelow(folder: string): Promise<Files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(files.map(async (path) => [path, new Uint8Array(await readFile(path))] as const)),
  );
}

/** Writes an image whose paths begin with `from` into a folder. */
export async function layDown(files: Files, { from, to }: { from: string; to: string }): Promise<void> {
  for (const [path, bytes] of files) {
    const target = join(to, path.slice(from.length));
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, bytes);
  }
}

/** One disk as a power cut leaves it. */
export interface PowerCutImage {
  readonly kind: keyof DiskStretch['images'];
  /** The number of the sync before which the power went, from 1. */
  readonly sync: number;
  /** Whatever was acknowledged before this moment must be on it (the computer's clock, ms). */
  readonly until: number;
  readonly files: Files;
}

/**
 * The images of all stretches, each disk once: of several that are the same file for file the last is kept, on which the
 * most must be. Also says how many there were before.
 */
export async function imagesOf(
  stretches: AsyncIterable<DiskStretch>,
): Promise<{ readonly images: readonly PowerCutImage[]; readonly syncs: number }> {
  const images = new Map<string, PowerCutImage>();
  let sync = 0;
  for await (const { until, images: three } of stretches) {
    sync += 1;
    for (const [kind, files] of Object.entries(three)) {
      const same = digestOf(files);
      images.delete(same);
      images.set(same, { kind: kind as PowerCutImage['kind'], sync, until, files });
    }
  }
  return { images: [...images.values()], syncs: sync - 1 };
}

/** What LevelDB writes for people to read, and never reads itself. */
const TOLD_ONLY = /\/LOG(\.old)?$/;

function digestOf(files: Files): string {
  const hash = createHash('sha256');
  const read = [...files].filter(([path]) => !TOLD_ONLY.test(path));
  for (const [path, bytes] of read.toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    hash.update(`${path} ${bytes.length} `).update(bytes);
  }
  return hash.digest('hex');
}
