import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RoundCard } from '../../../lib/schema/round-card.ts';
import { formatSeat } from '../../../lib/schema/seat.ts';
import { seatOf } from '../../fixtures/builders.ts';
import { aLedRound } from '../../fixtures/sealed-round.ts';

/** A round as a fellow meets it: the card's file, one slip's seat, and the key that opens what is sealed to it. */
export interface RoundAtHand {
  readonly card: RoundCard;
  readonly cardPath: string;
  readonly seat: string;
  readonly identity: string;
}

/** Makes a round of six seats and writes its card into `folder`. */
export async function roundAtHand(folder: string, changes: Partial<RoundCard> = {}): Promise<RoundAtHand> {
  const { card, identity } = await aLedRound(6, changes);
  const cardPath = join(folder, `card-${card.title.replaceAll(' ', '-')}.json`);
  await writeFile(cardPath, JSON.stringify(card));
  return { card, cardPath, seat: formatSeat(seatOf(1)), identity };
}
