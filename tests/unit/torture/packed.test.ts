import { describe, expect, it } from 'vitest';
import { logRecords, tableEntries } from '../../torture/support/packed/leveldb.ts';
import { unMozLz4 } from '../../torture/support/packed/moz-lz4.ts';
import { unsnappy } from '../../torture/support/packed/snappy.ts';

// The examples are from the formats' own descriptions, or put together by hand after them.

const text = (bytes: Uint8Array | null) => bytes && Buffer.from(bytes).toString('latin1');
const bytes = (...parts: (string | number | Uint8Array)[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    Buffer.concat(
      parts.map((part) =>
        typeof part === 'number' ? Buffer.from([part]) : typeof part === 'string' ? Buffer.from(part) : part,
      ),
    ),
  );

describe('a Snappy block', () => {
  it('is literals, and copies that may reach into what they write', () => {
    expect(text(unsnappy(bytes(5, 4 << 2, 'plain')))).toBe('plain');
    // "ab", then eight bytes from two back: a copy with an offset of one byte.
    expect(text(unsnappy(bytes(10, 1 << 2, 'ab', ((8 - 4) << 2) | 1, 2)))).toBe('ababababab');
    // The same with an offset of two bytes.
    expect(text(unsnappy(bytes(10, 1 << 2, 'ab', (7 << 2) | 2, 2, 0)))).toBe('ababababab');
    // A literal of 61, whose length stands in a byte of its own.
    expect(text(unsnappy(bytes(61, 60 << 2, 60, 'x'.repeat(61))))).toBe('x'.repeat(61));
  });

  it('is refused where it is cut off, says too much, or copies from before its begin', () => {
    expect(unsnappy(bytes(5, 4 << 2, 'pla'))).toBeNull();
    expect(unsnappy(bytes(4, 4 << 2, 'plain'))).toBeNull();
    expect(unsnappy(bytes(4, 1, 9))).toBeNull();
    expect(unsnappy(bytes('SQLite format 3'))).toBeNull();
  });
});

describe('a mozLz4 file', () => {
  const header = (length: number) => bytes('mozLz40\0', length, 0, 0, 0);

  it('is literals and matches, each with its length', () => {
    // "abc", then nine bytes from three back, then "end".
    const block = bytes((3 << 4) | 5, 'abc', 3, 0, 3 << 4, 'end');
    expect(text(unMozLz4(bytes(header(15), block)))).toBe('abcabcabcabcend');
    // A length of 20 literals: 15, and 5 in a byte of its own.
    expect(text(unMozLz4(bytes(header(20), 15 << 4, 5, 'y'.repeat(20))))).toBe('y'.repeat(20));
  });

  it('is refused where the magic or the length is another', () => {
    expect(unMozLz4(bytes('mozLz41\0', 1, 0, 0, 0, 1 << 4, 'a'))).toBeNull();
    expect(unMozLz4(bytes(header(9), 3 << 4, 'abc'))).toBeNull();
    expect(unMozLz4(bytes('short'))).toBeNull();
  });
});

describe('LevelDB', () => {
  const piece = (type: number, content: string) => bytes(0, 0, 0, 0, content.length, 0, type, content);

  it('keeps a log in pieces, which are put together again', () => {
    const log = bytes(piece(1, 'whole'), piece(2, 'first,'), piece(3, 'middle,'), piece(4, 'last'));
    expect(logRecords(log).map(text)).toEqual(['whole', 'first,middle,last']);
  });

  it('goes on in the next block of 32 kB', () => {
    const first = bytes(0, 0, 0, 0, 0xf9, 0x7f, 2, 'a'.repeat(32 * 1024 - 7));
    const [record] = logRecords(bytes(first, piece(4, 'end')));
    expect(text(record ?? null)).toBe(`${'a'.repeat(32 * 1024 - 7)}end`);
  });

  it('keeps keys without what they share with the one before, and packs blocks', () => {
    const uint32 = (value: number) => bytes(value & 255, value >> 8, 0, 0);
    const entry = (shared: number, key: string, value: string | Uint8Array) =>
      bytes(shared, key.length, value.length, key, value);
    const block = (...entries: Uint8Array[]) => bytes(...entries, uint32(0), uint32(1));
    const data = block(entry(0, 'amber', 'one'), entry(4, 'ush', 'two'));
    const packed = bytes(data.length, (data.length - 1) << 2, data);
    const index = block(entry(0, 'z', bytes(0, packed.length)));
    const at = packed.length + 5;
    const handles = bytes(0, 0, at, index.length);
    const footer = bytes(
      handles,
      new Uint8Array(40 - handles.length),
      Buffer.from('57fb808b247547db', 'hex'),
    );
    const table = bytes(packed, 1, uint32(0), index, 0, uint32(0), footer);
    expect(tableEntries(table).map(text)).toEqual(['amber', 'one', 'ambeush', 'two']);
    expect(tableEntries(bytes('no table'))).toEqual([]);
  });
});
