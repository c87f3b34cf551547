import type { Clock } from '../shared/clock.ts';
import { newId, type RandomBytes } from '../shared/random.ts';
import { perMinute } from './rate-limit.ts';

/** More tickets than this in one minute and tab are refused: a card asks for one a second at the most. */
export const TICKETS_A_MINUTE = 90;
/** How many tickets of one tab are good at a time. The card holds one in reserve; older ones lapse. */
const AT_A_TIME = 3;

/** Gives one-use tickets to tabs and takes them back. It keeps them in memory alone: a worker that died forgets them. */
export interface TicketOffice {
  /** A new ticket for this tab, or null where too many were asked for. */
  issue(tab: number): string | null;
  /** True once for each ticket, in the tab it was issued to. */
  take(ticket: string, tab: number): boolean;
}

/** Opens the office. */
export function ticketOffice({
  random,
  now,
}: {
  readonly random: RandomBytes;
  readonly now: Clock;
}): TicketOffice {
  const good = new Map<number, string[]>();
  const limit = perMinute(TICKETS_A_MINUTE, now);
  return {
    issue(tab) {
      if (!limit.allows(tab)) return null;
      const ticket = newId(random);
      good.set(tab, [...(good.get(tab) ?? []), ticket].slice(-AT_A_TIME));
      return ticket;
    },
    take(ticket, tab) {
      const held = good.get(tab) ?? [];
      if (!held.includes(ticket)) return false;
      good.set(
        tab,
        held.filter((each) => each !== ticket),
      );
      return true;
    },
  };
}
