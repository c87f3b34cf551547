import { type UnzipFileInfo, unzipSync } from 'fflate';
import type { Bytes } from '../shared/bytes.ts';
import { ok, type Result, refused } from '../shared/result.ts';

/** What a zip may hold: so many entries, of so many bytes each, packed as well as unpacked, and the zip itself. */
export const ZIP_LIMITS = { entries: 5000, entryBytes: 200 * 1024, zipBytes: 512 * 1024 * 1024 } as const;

/** An entry of a zip: its name without folders, and its bytes, or why it was not unpacked. */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: Result<Bytes, 'too-large' | 'damaged'>;
}

interface Listed extends UnzipFileInfo {
  readonly index: number;
}

// Few enough to stay small in memory, enough not to read the zip's directory too often.
const AT_ONCE = 100;

/** True for a file that is to be unpacked: named `.zip`, and beginning as one. Spreadsheets begin so too. */
export function isZip(name: string, bytes: Uint8Array): boolean {
  return /\.zip$/i.test(name) && bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/**
 * Unpacks a zip entry by entry. Folders and the shadows that macOS adds are passed over; a zip inside is an entry like
 * any other. The whole is refused as `damaged` where its directory cannot be read, as `too-large` beyond the limits.
 */
export function unpackZip(zip: Bytes): Result<Iterable<ZipEntry>, 'too-large' | 'damaged'> {
  if (zip.length > ZIP_LIMITS.zipBytes) return refused('too-large');
  const listed = listEntries(zip);
  if (listed === null) return refused('damaged');
  return listed.length > ZIP_LIMITS.entries
    ? refused('too-large')
    : ok(unpackAll(zip, listed.filter(isFile)));
}

/** The zip's directory, read no further than one entry over the limit; null where it cannot be read. */
function listEntries(zip: Bytes): Listed[] | null {
  const listed: Listed[] = [];
  try {
    unzipSync(zip, {
      filter: (info) => {
        listed.push({ ...info, index: listed.length });
        if (listed.length > ZIP_LIMITS.entries) throw new RangeError('too many entries');
        return false;
      },
    });
  } catch {
    return listed.length > ZIP_LIMITS.entries ? listed : null;
  }
  return listed;
}

function isFile({ name }: Listed): boolean {
  return !name.endsWith('/') && !name.startsWith('__MACOSX/');
}

function* unpackAll(zip: Bytes, entries: readonly Listed[]): Generator<ZipEntry> {
  for (let from = 0; from < entries.length; from += AT_ONCE) {
    const batch = entries.slice(from, from + AT_ONCE);
    const unpacked = unpack(zip, batch.filter(isSmall));
    for (const { name, index } of batch) {
      yield { name: name.replace(/^.*[/\\]/, ''), bytes: unpacked.get(index) ?? refused('too-large') };
    }
  }
}

/** Unpacks some entries by their place in the directory. A damaged one is found by halving, and spoils no other. */
function unpack(zip: Bytes, entries: readonly Listed[]): Map<number, ZipEntry['bytes']> {
  const files = extract(zip, entries);
  if (files !== null)
    return new Map(entries.map(({ index, name }) => [index, ok(files[name] ?? new Uint8Array())]));
  if (entries.length === 1) return new Map(entries.map(({ index }) => [index, refused('damaged')]));
  const half = Math.ceil(entries.length / 2);
  return new Map([...unpack(zip, entries.slice(0, half)), ...unpack(zip, entries.slice(half))]);
}

/** The bytes of these entries by name; null where one is damaged, or two bear one name and so cannot come together. */
function extract(zip: Bytes, entries: readonly Listed[]): Record<string, Bytes> | null {
  if (new Set(entries.map(({ name }) => name)).size < entries.length) return null;
  const wanted = new Set(entries.map(({ index }) => index));
  let index = 0;
  try {
    return unzipSync(zip, { filter: () => wanted.has(index++) });
  } catch {
    return null;
  }
}

// What is unpacked gets as many bytes as the directory promises, never more, so the promise is what is judged.
function isSmall({ size, originalSize }: Listed): boolean {
  return Math.max(size, originalSize) <= ZIP_LIMITS.entryBytes;
}
