import { unsnappy, varint } from './snappy.ts';

// LevelDB's two sorts of file (https://github.com/google/leveldb/tree/main/doc: log_format.md, table_format.md), read for
// their content alone: no checksum is looked at, and what is damaged is passed over.

const LOG_BLOCK = 32 * 1024;
const LOG_HEADER = 7;
const FOOTER = 48;
const MAGIC = Buffer.from('57fb808b247547db', 'hex');

/** The records of a log, each put together again from the pieces that its blocks of 32 kB hold. */
export function logRecords(file: Uint8Array): readonly Uint8Array[] {
  const records: Uint8Array[] = [];
  let pieces: Uint8Array[] = [];
  for (let block = 0; block < file.length; block += LOG_BLOCK) {
    const end = Math.min(block + LOG_BLOCK, file.length);
    let at = block;
    while (at + LOG_HEADER <= end) {
      const length = (file[at + 4] ?? 0) + (file[at + 5] ?? 0) * 256;
      const type = file[at + 6] ?? 0;
      const piece = file.subarray(at + LOG_HEADER, Math.min(at + LOG_HEADER + length, end));
      at += LOG_HEADER + length;
      if (type === 1 || type === 2) pieces = [];
      pieces.push(piece);
      if (type === 1 || type === 4) records.push(Buffer.concat(pieces));
    }
  }
  return records;
}

/** Every key and every value of a table, unpacked; keys are whole, though the file leaves out what they share. */
export function tableEntries(file: Uint8Array): readonly Uint8Array[] {
  const footer = file.subarray(file.length - FOOTER);
  if (file.length < FOOTER || !MAGIC.equals(footer.subarray(FOOTER - MAGIC.length))) return [];
  const metaIndex = handleAt(footer, 0);
  const index = metaIndex && handleAt(footer, metaIndex.next);
  if (!index) return [];
  return entriesOf(blockAt(file, index)).flatMap(({ value }) => {
    const handle = handleAt(value, 0);
    return handle === null
      ? []
      : entriesOf(blockAt(file, handle)).flatMap(({ key, value: held }) => [key, held]);
  });
}

interface Handle {
  readonly offset: number;
  readonly size: number;
  readonly next: number;
}

function handleAt(bytes: Uint8Array, at: number): Handle | null {
  const offset = varint(bytes, at);
  const size = offset && varint(bytes, offset.next);
  return offset && size && { offset: offset.value, size: size.value, next: size.next };
}

/** A block as it was before it was packed: one byte behind it says how. */
function blockAt(file: Uint8Array, { offset, size }: Handle): Uint8Array {
  const packed = file.subarray(offset, offset + size);
  return file[offset + size] === 1 ? (unsnappy(packed) ?? packed) : packed;
}

interface Entry {
  readonly key: Uint8Array;
  readonly value: Uint8Array;
}

function entriesOf(block: Uint8Array): readonly Entry[] {
  const restarts = new DataView(block.buffer, block.byteOffset).getUint32(block.length - 4, true);
  const end = block.length - 4 - 4 * restarts;
  const entries: Entry[] = [];
  let key = new Uint8Array();
  for (let at = 0; at < end; ) {
    const shared = varint(block, at);
    const own = shared && varint(block, shared.next);
    const length = own && varint(block, own.next);
    if (!shared || !own || !length) break;
    const value = length.next + own.value;
    key = new Uint8Array(Buffer.concat([key.subarray(0, shared.value), block.subarray(length.next, value)]));
    entries.push({ key, value: block.subarray(value, value + length.value) });
    at = value + length.value;
  }
  return entries;
}
