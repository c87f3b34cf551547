import { type Bytes, toHex } from '../shared/bytes.ts';

/** SHA-256 (FIPS 180-4). */
export async function sha256(bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

/** SHA-256 in lower-case hexadecimal. */
export async function sha256Hex(bytes: Bytes): Promise<string> {
  return toHex(await sha256(bytes));
}

/** HMAC-SHA-256 (RFC 2104). */
export async function hmacSha256(key: Bytes, message: Bytes): Promise<Bytes> {
  return (await hmacUnder(key))(message);
}

/** HMAC-SHA-256 under one key, for many messages. */
export async function hmacUnder(key: Bytes): Promise<(message: Bytes) => Promise<Bytes>> {
  const imported = await crypto.subtle.importKey('raw', key, { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
  ]);
  return async (message) => new Uint8Array(await crypto.subtle.sign('HMAC', imported, message));
}
