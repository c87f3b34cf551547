import { Inflate } from 'fflate';
import type { Bytes } from '../shared/bytes.ts';
import { type ChosenFile, readPart } from '../shared/chosen-file.ts';
import { ok, type Result, refused } from '../shared/result.ts';
import { type ListedEntry, listZip, ZIP_LIMITS } from './zip-directory.ts';

/** An entry of a zip: its name without folders, and its bytes, or why it was not unpacked. */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: Result<Bytes, 'too-large' | 'damaged'>;
}

/** The entries of a zip, and how many they are. */
export interface UnpackedZip {
  readonly count: number;
  readonly entries: AsyncGenerator<ZipEntry>;
}

const STORED = 0;
const DEFLATED = 8;
const LOCAL_HEADER_BYTES = 30;
const LOCAL_HEADER = 0x04034b50;
/** The longest name and extra fields before an entry's content, so that one read fetches it all. */
const LONGEST_NAME = 1024;
/** So much is inflated between two looks at how much came out: a thousand times as much at the most. */
const STEP = 256;

/** True for a file that is to be unpacked: named `.zip`, and beginning as one. Spreadsheets begin so too. */
export async function isZip(file: ChosenFile): Promise<boolean> {
  if (!/\.zip$/i.test(file.name)) return false;
  const head = await readPart(file, 0, 2);
  return head?.[0] === 0x50 && head[1] === 0x4b;
}

/**
 * Unpacks a zip entry by entry, never reading more of it than its directory and one entry at a time. Folders and the
 * shadows that macOS adds are passed over; a zip inside is an entry like any other. The whole is refused as `damaged`
 * where its directory cannot be read, as `too-large` beyond the limits. `largest` is the most bytes of one entry.
 */
export async function unpackZip(
  file: ChosenFile,
  largest: number = ZIP_LIMITS.entryBytes,
): Promise<Result<UnpackedZip, 'too-large' | 'damaged'>> {
  const listed = await listZip(file);
  if (!listed.ok) return listed;
  const files = listed.value.filter(isFile);
  return ok({ count: files.length, entries: unpackAll(file, files, largest) });
}

function isFile({ name }: ListedEntry): boolean {
  return !name.endsWith('/') && !name.startsWith('__MACOSX/');
}

async function* unpackAll(
  file: ChosenFile,
  entries: readonly ListedEntry[],
  largest: number,
): AsyncGenerator<ZipEntry> {
  for (const entry of entries) {
    yield { name: entry.name.replace(/^.*[/\\]/s, ''), bytes: await unpack(file, entry, largest) };
  }
}

async function unpack(file: ChosenFile, entry: ListedEntry, largest: number): Promise<ZipEntry['bytes']> {
  if (Math.max(entry.packed, entry.unpacked) > largest) return refused('too-large');
  const content = await contentOf(file, entry);
  const unpacked = content && inflated(content, entry);
  return unpacked ? ok(unpacked) : refused('damaged');
}

/** The packed bytes of an entry, which stand behind a header of its own. */
async function contentOf(file: ChosenFile, { at, packed }: ListedEntry): Promise<Bytes | null> {
  const bytes = await readPart(file, at, at + LOCAL_HEADER_BYTES + LONGEST_NAME + packed);
  if (bytes === null || bytes.length < LOCAL_HEADER_BYTES) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  if (view.getUint32(0, true) !== LOCAL_HEADER) return null;
  const start = LOCAL_HEADER_BYTES + view.getUint16(26, true) + view.getUint16(28, true);
  return start + packed > bytes.length ? null : bytes.slice(start, start + packed);
}

function inflated(content: Bytes, { method, unpacked }: ListedEntry): Bytes | null {
  if (method === STORED) return content;
  return method === DEFLATED ? inflate(content, unpacked) : null;
}

/** What deflate packed, exactly as long as promised; null for anything else, and it stops as soon as more comes out. */
function inflate(content: Bytes, promised: number): Bytes | null {
  const out = new Uint8Array(promised);
  let length = 0;
  const inflater = new Inflate((chunk) => {
    if (length + chunk.length > promised) throw new RangeError('more than was promised');
    out.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let from = 0; from < content.length; from += STEP) {
      inflater.push(content.subarray(from, from + STEP), from + STEP >= content.length);
    }
  } catch {
    return null;
  }
  return length === promised ? out : null;
}
