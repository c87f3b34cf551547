import type { ReceivedPart } from '../schema/received-part.ts';
import { toBase64Url, utf8 } from '../shared/bytes.ts';
import { sha256 } from '../vault/hash.ts';

/** The record id of a part, the same in every page that receives it: 128 bits of a digest of round, seat and part. */
export async function partRecordId({ round, seat, part }: ReceivedPart): Promise<string> {
  const digest = await sha256(utf8(JSON.stringify(['upward/received-part', round, seat, part])));
  return toBase64Url(digest.slice(0, 16));
}
