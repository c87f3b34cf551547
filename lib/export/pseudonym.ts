import { type Bytes, utf8 } from '../shared/bytes.ts';
import { hmacSha256, hmacUnder } from '../vault/hash.ts';

// RFC 4648, section 6, in lower case.
const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';
const BITS_PER_CHARACTER = 5;
const LENGTH = 10;

/** Names the one use of this secret, so that the identity's other uses never meet it. */
const SECRET_LABEL = 'upward/study-secret/1';

/** The secret behind a study's pseudonyms, made from the study key's identity: who holds the key can make them again. */
export function studySecret(identity: string): Promise<Bytes> {
  return hmacSha256(utf8(identity), utf8(SECRET_LABEL));
}

/** Makes people's pseudonyms: of each the first 50 bits of HMAC-SHA-256(study secret, code) in base 32. */
export async function pseudonymsUnder(secret: Bytes): Promise<(code: string) => Promise<string>> {
  const digest = await hmacUnder(secret);
  return async (code) => base32(await digest(utf8(code))).slice(0, LENGTH);
}

function base32(bytes: Bytes): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  return Array.from({ length: Math.floor(bits.length / BITS_PER_CHARACTER) }, (_, place) =>
    BASE32.charAt(
      Number.parseInt(bits.slice(place * BITS_PER_CHARACTER, (place + 1) * BITS_PER_CHARACTER), 2),
    ),
  ).join('');
}
