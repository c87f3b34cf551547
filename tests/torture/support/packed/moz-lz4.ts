const MAGIC = 'mozLz40\0';
const HEADER = MAGIC.length + 4;

/**
 * Unpacks a file of Firefox's own sort, such as its session: eight letters, the length in four bytes, one LZ4 block
 * (https://github.com/lz4/lz4/blob/dev/doc/lz4_Block_format.md). Null where the bytes are no such file.
 */
export function unMozLz4(file: Uint8Array): Uint8Array | null {
  if (Buffer.from(file.subarray(0, MAGIC.length)).toString('latin1') !== MAGIC) return null;
  const length = new DataView(file.buffer, file.byteOffset).getUint32(MAGIC.length, true);
  return unpackBlock(file.subarray(HEADER), length);
}

function unpackBlock(packed: Uint8Array, length: number): Uint8Array | null {
  const out = new Uint8Array(length);
  let from = 0;
  let to = 0;
  /** A length of four bits goes on in whole bytes while they are 255. */
  const extended = (nibble: number) => {
    let value = nibble;
    for (let byte = nibble === 15 ? 255 : 0; byte === 255; value += byte) {
      byte = packed[from] ?? 0;
      from += 1;
    }
    return value;
  };
  while (from < packed.length) {
    const token = packed[from] ?? 0;
    from += 1;
    const literals = extended(token >> 4);
    if (from + literals > packed.length || to + literals > length) return null;
    out.set(packed.subarray(from, from + literals), to);
    from += literals;
    to += literals;
    // The last sequence is literals alone.
    if (from === packed.length) break;
    const offset = (packed[from] ?? 0) + (packed[from + 1] ?? 0) * 256;
    from += 2;
    const copied = extended(token & 15) + 4;
    if (offset === 0 || offset > to || to + copied > length) return null;
    for (let index = 0; index < copied; index += 1) out[to + index] = out[to + index - offset] ?? 0;
    to += copied;
  }
  return to === length ? out : null;
}
