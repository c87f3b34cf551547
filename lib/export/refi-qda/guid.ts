import { type Bytes, fromBase64Url, toBase64Url, toHex, utf8 } from '../../shared/bytes.ts';
import { sha256 } from '../../vault/hash.ts';

const GUID = /^\{?([0-9a-f]{8})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{12})\}?$/i;
const GROUPS = [8, 4, 4, 4, 12];
const BYTES = 16;

/** The GUID of one of our ids: the same 128 bits in hexadecimal, so that it comes back as it was. */
export function guidOf(id: string): string {
  return guidOfBytes(fromBase64Url(id));
}

/** Our id of a GUID, in upper or lower case, with or without braces; null for a text that is none. */
export function idOfGuid(guid: string): string | null {
  const digits = GUID.exec(guid.trim())?.slice(1).join('');
  if (digits === undefined) return null;
  const bytes = Array.from({ length: BYTES }, (_, place) =>
    Number.parseInt(digits.slice(2 * place, 2 * place + 2), 16),
  );
  return toBase64Url(new Uint8Array(bytes));
}

/** A GUID for what has no id of ours: the first 128 bits of the SHA-256 of its parts. The same parts give the same GUID. */
export async function guidFrom(...parts: readonly (string | number)[]): Promise<string> {
  return guidOfBytes((await sha256(utf8(JSON.stringify(['upward/guid/1', ...parts])))).slice(0, BYTES));
}

function guidOfBytes(bytes: Bytes): string {
  const digits = toHex(bytes);
  let from = 0;
  return GROUPS.map((length) => {
    from += length;
    return digits.slice(from - length, from);
  }).join('-');
}
