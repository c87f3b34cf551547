/**
 * Unpacks one raw Snappy block (https://github.com/google/snappy/blob/main/format_description.txt): a length, then literals
 * and copies of what came before. Null where the bytes are no such block.
 */
export function unsnappy(packed: Uint8Array): Uint8Array | null {
  const start = varint(packed, 0);
  // No block here is larger; a length beyond is that of bytes that are something else.
  if (start === null || start.value > LARGEST) return null;
  const out = new Uint8Array(start.value);
  let from = start.next;
  let to = 0;
  while (from < packed.length) {
    const element = elementAt(packed, from);
    if (element === null || to + element.length > out.length) return null;
    from = element.next;
    if (element.offset === null) {
      if (from + element.length > packed.length) return null;
      out.set(packed.subarray(from, from + element.length), to);
      from += element.length;
    } else {
      if (element.offset === 0 || element.offset > to) return null;
      // Byte by byte: a copy may reach into what it writes itself.
      for (let index = 0; index < element.length; index += 1) {
        out[to + index] = out[to + index - element.offset] ?? 0;
      }
    }
    to += element.length;
  }
  return to === out.length ? out : null;
}

const LARGEST = 64 * 1024 * 1024;

/** A literal that follows (`offset` null), or a copy from `offset` bytes back. */
interface Element {
  readonly length: number;
  readonly offset: number | null;
  readonly next: number;
}

function elementAt(packed: Uint8Array, at: number): Element | null {
  const tag = packed[at] ?? 0;
  const upper = tag >> 2;
  switch (tag & 3) {
    case 0: {
      if (upper < 60) return { length: upper + 1, offset: null, next: at + 1 };
      const bytes = upper - 59;
      const length = littleEndian(packed, at + 1, bytes);
      return length === null ? null : { length: length + 1, offset: null, next: at + 1 + bytes };
    }
    case 1: {
      const low = littleEndian(packed, at + 1, 1);
      return low === null ? null : { length: (upper & 7) + 4, offset: ((tag >> 5) << 8) | low, next: at + 2 };
    }
    default: {
      const bytes = (tag & 3) === 2 ? 2 : 4;
      const offset = littleEndian(packed, at + 1, bytes);
      return offset === null ? null : { length: upper + 1, offset, next: at + 1 + bytes };
    }
  }
}

function littleEndian(bytes: Uint8Array, at: number, count: number): number | null {
  if (at + count > bytes.length) return null;
  let value = 0;
  for (let index = count - 1; index >= 0; index -= 1) value = value * 256 + (bytes[at + index] ?? 0);
  return value;
}

/** A number of seven bits a byte, lowest first, and where it ends. Null where it ends nowhere. */
export function varint(
  bytes: Uint8Array,
  at: number,
): { readonly value: number; readonly next: number } | null {
  let value = 0;
  for (let index = 0; index < 10; index += 1) {
    const byte = bytes[at + index];
    if (byte === undefined) return null;
    value += (byte & 0x7f) * 2 ** (7 * index);
    if (byte < 0x80) return { value, next: at + index + 1 };
  }
  return null;
}
