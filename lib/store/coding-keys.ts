import { toBase64Url, utf8 } from '../shared/bytes.ts';
import { hmacSha256, hmacUnder } from '../vault/hash.ts';
import { type RecordKey, recordKey } from '../vault/record-cipher.ts';

/** Name the two uses of the study's identity here, so that no other use of it meets them. */
const KEY_LABEL = 'upward/coding-key/1';
const PLACE_LABEL = 'upward/coding-place/1';

const ID_BYTES = 16;

/** What the codings of one study are sealed with, and the digests that name their rows. */
export interface CodingKeys {
  readonly key: RecordKey;
  readonly study: string;
  /** The same id for the same parts; whoever does not hold the study's key can neither make nor check one. */
  readonly placeOf: (...parts: readonly string[]) => Promise<string>;
}

/** Makes the keys of a study's codings from its identity: HMAC-SHA-256 under a label for each use. */
export async function codingKeys(identity: string): Promise<CodingKeys> {
  const secret = utf8(identity);
  const [key, place] = await Promise.all([
    hmacSha256(secret, utf8(KEY_LABEL)),
    hmacSha256(secret, utf8(PLACE_LABEL)),
  ]);
  const digest = await hmacUnder(place);
  const placeOf = async (...parts: readonly string[]) =>
    toBase64Url((await digest(utf8(JSON.stringify(parts)))).slice(0, ID_BYTES));
  return { key: await recordKey(key), study: await placeOf('study'), placeOf };
}
