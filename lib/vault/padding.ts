import { type Bytes, concatBytes } from '../shared/bytes.ts';

/** The smallest size class of a stored record, in bytes; each next one doubles. */
export const SMALLEST_CLASS = 512;

const LENGTH_BYTES = 4;

/** Pads to the next size class, so that a stored length tells little: a length of 4 bytes, the content, zeros. */
export function padToClass(content: Uint8Array): Bytes {
  let size = SMALLEST_CLASS;
  while (size < content.length + LENGTH_BYTES) size *= 2;
  const length = new Uint8Array(LENGTH_BYTES);
  new DataView(length.buffer).setUint32(0, content.length);
  return concatBytes(length, content, new Uint8Array(size - LENGTH_BYTES - content.length));
}

/** Takes padding off again; throws a RangeError where the length does not fit. */
export function unpad(padded: Bytes): Bytes {
  const length = new DataView(padded.buffer, padded.byteOffset).getUint32(0);
  if (length > padded.length - LENGTH_BYTES) throw new RangeError('the padding does not fit');
  return padded.slice(LENGTH_BYTES, LENGTH_BYTES + length);
}
