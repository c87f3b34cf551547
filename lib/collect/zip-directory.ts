import type { Bytes } from '../shared/bytes.ts';
import { type ChosenFile, readPart } from '../shared/chosen-file.ts';
import { ok, type Result, refused } from '../shared/result.ts';

/** What a zip may hold: so many entries, of so many bytes each, packed as well as unpacked, listed in so many bytes. */
export const ZIP_LIMITS = { entries: 5000, entryBytes: 200 * 1024, directoryBytes: 4 * 1024 * 1024 } as const;

/** An entry as the zip's directory lists it. Every number is the zip's own word. */
export interface ListedEntry {
  readonly name: string;
  /** How it is packed: 0 not at all, 8 by deflate. */
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Where its own header stands in the zip. */
  readonly at: number;
}

// The sizes and signatures of APPNOTE.TXT, section 4.3, numbers there being little-endian.
const END_BYTES = 22;
const END = 0x06054b50;
const LOCATOR_BYTES = 20;
const LOCATOR = 0x07064b50;
const END_64_BYTES = 56;
const END_64 = 0x06064b50;
const ENTRY_BYTES = 46;
const ENTRY = 0x02014b50;
const LONGEST_COMMENT = 0xffff;
const ELSEWHERE = 0xffffffff;
const UTF_8 = 0x0800;

interface Directory {
  readonly entries: number;
  readonly bytes: number;
  readonly at: number;
}

/**
 * Lists the entries of a zip, reading its end and its directory alone. Refused: `too-large` beyond the limits, `damaged`
 * where the directory cannot be read or its entries could not all stand in the file side by side.
 */
export async function listZip(file: ChosenFile): Promise<Result<ListedEntry[], 'too-large' | 'damaged'>> {
  const directory = await findDirectory(file);
  if (directory === null) return refused('damaged');
  if (directory.entries > ZIP_LIMITS.entries || directory.bytes > ZIP_LIMITS.directoryBytes) {
    return refused('too-large');
  }
  const bytes = await readPart(file, directory.at, directory.at + directory.bytes);
  const listed = bytes && readEntries(bytes, directory.entries);
  if (!listed) return refused('damaged');
  const packed = listed.reduce((sum, entry) => sum + entry.packed, 0);
  return packed > file.size ? refused('damaged') : ok(listed);
}

async function findDirectory(file: ChosenFile): Promise<Directory | null> {
  const from = Math.max(0, file.size - END_BYTES - LONGEST_COMMENT - LOCATOR_BYTES);
  const tail = await readPart(file, from, file.size);
  if (tail === null) return null;
  const view = viewOf(tail);
  for (let at = tail.length - END_BYTES; at >= 0; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    if (at >= LOCATOR_BYTES && view.getUint32(at - LOCATOR_BYTES, true) === LOCATOR) {
      return largeDirectory(file, long(view, at - LOCATOR_BYTES + 8));
    }
    return {
      entries: view.getUint16(at + 10, true),
      bytes: view.getUint32(at + 12, true),
      at: view.getUint32(at + 16, true),
    };
  }
  return null;
}

/** The directory as a zip of the larger format (zip64) tells it; programs write it for small zips too. */
async function largeDirectory(file: ChosenFile, at: number): Promise<Directory | null> {
  const end = await readPart(file, at, at + END_64_BYTES);
  if (end === null || end.length < END_64_BYTES) return null;
  const view = viewOf(end);
  if (view.getUint32(0, true) !== END_64) return null;
  return { entries: long(view, 32), bytes: long(view, 40), at: long(view, 48) };
}

function readEntries(bytes: Bytes, count: number): ListedEntry[] | null {
  const view = viewOf(bytes);
  const listed: ListedEntry[] = [];
  let at = 0;
  while (listed.length < count) {
    if (at + ENTRY_BYTES > bytes.length || view.getUint32(at, true) !== ENTRY) return null;
    const nameEnd = at + ENTRY_BYTES + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    if (extraEnd > bytes.length) return null;
    const name = bytes.subarray(at + ENTRY_BYTES, nameEnd);
    const isUtf8 = (view.getUint16(at + 8, true) & UTF_8) !== 0;
    listed.push({
      name: new TextDecoder(isUtf8 ? 'utf-8' : 'latin1').decode(name),
      method: view.getUint16(at + 10, true),
      ...sizesOf(view, at, { start: nameEnd, end: extraEnd }),
    });
    at = extraEnd + view.getUint16(at + 32, true);
  }
  return listed;
}

/** Sizes and place of an entry. Each that does not fit in its field stands in an extra one, in this order. */
function sizesOf(view: DataView, entry: number, extra: { start: number; end: number }) {
  let next = largeExtra(view, extra);
  const read = (at: number) => {
    const short = view.getUint32(at, true);
    if (short !== ELSEWHERE || next === null || next + 8 > extra.end) return short;
    next += 8;
    return long(view, next - 8);
  };
  const unpacked = read(entry + 24);
  const packed = read(entry + 20);
  return { unpacked, packed, at: read(entry + 42) };
}

/** Where the content of the extra field of large sizes begins, or null where there is none. */
function largeExtra(view: DataView, { start, end }: { start: number; end: number }): number | null {
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === 1) return at + 4;
  }
  return null;
}

/** A number of eight bytes; beyond 2^53 it is not exact, and beyond every limit anyway. */
function long(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

function viewOf(bytes: Bytes): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}
