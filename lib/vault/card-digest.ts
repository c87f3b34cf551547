import { encodeRoundCard, type RoundCard } from '../schema/round-card.ts';
import type { Seat } from '../schema/seat.ts';
import { toHex, utf8 } from '../shared/bytes.ts';
import { wordsOf } from '../shared/words.ts';
import { sha256, sha256Hex } from './hash.ts';

/**
 * The four check words of a card: its SHA-256 read as one number, its lowest four digits in base 7,772. They stand on
 * every slip, so that a swapped card is noticed.
 */
export async function checkWords(card: RoundCard): Promise<string[]> {
  const digest = await sha256(utf8(encodeRoundCard(card)));
  return wordsOf(BigInt(`0x${toHex(digest)}`), 4);
}

/** The digest of a seat code, by which a card lists its seats without giving them away. */
export function seatDigest(seat: Seat): Promise<string> {
  return sha256Hex(utf8(seat));
}
