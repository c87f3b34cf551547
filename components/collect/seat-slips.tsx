import { useEffect, useState } from 'preact/hooks';
import type { LedRound } from '../../lib/schema/led-round.ts';
import { formatSeat } from '../../lib/schema/seat.ts';
import { checkWords } from '../../lib/vault/card-digest.ts';

/** So many slips are shown on the screen; all are printed. */
export const SLIPS_ON_SCREEN = 2;

/** The slips of a round, one a seat, to print and cut. Only the first two stand on the screen. */
export function SeatSlips({ round }: { round: LedRound }) {
  const { card, seats } = round;
  const [words, setWords] = useState<readonly string[]>([]);
  useEffect(() => void checkWords(card).then(setWords), [card]);
  return (
    <ul class="slips">
      {seats.map((seat, index) => (
        <li key={seat} class={index < SLIPS_ON_SCREEN ? 'seat' : 'seat seat--printed'}>
          <p class="label">Upward, {card.title}</p>
          <p class="seat__code">{formatSeat(seat)}</p>
          <p>
            Check words: <strong>{words.join(' ')}</strong>
          </p>
          <p class="quiet">Your seat. Type it once on each computer. Show it to nobody.</p>
        </li>
      ))}
    </ul>
  );
}
