import type { CardChannel } from './card-channel.ts';

type Ticket = string | null;

/** The card's tickets: one is held in reserve, so that a save waits for none. */
export interface TicketPurse {
  /** A ticket, the one in reserve where there is one; null where too many were asked for. */
  take(): Promise<Ticket>;
  /** A ticket asked for now, since the one in reserve may be of a background that was ended. */
  takeFresh(): Promise<Ticket>;
  /** Puts a new ticket in reserve, since the one there is of a background that was ended. */
  renew(): void;
  /** The ticket in reserve, for a page that is closing and can wait for none; null where there is none. */
  takeAtOnce(): Ticket;
}

/** A purse that asks over the card's channel. */
export function ticketPurse({ say, onHear }: CardChannel): TicketPurse {
  let spare: Ticket = null;
  const waiting: ((ticket: Ticket) => void)[] = [];
  onHear((said) => {
    if (said.type !== 'ticket') return;
    const next = waiting.shift();
    if (next) next(said.ticket);
    else spare = said.ticket;
  });
  const takeAtOnce = () => {
    const held = spare;
    spare = null;
    return held;
  };
  const refill = () => say({ type: 'ticket' });
  const wait = () => new Promise<Ticket>((resolve) => waiting.push(resolve));
  const renew = () => {
    takeAtOnce();
    refill();
  };
  refill();
  return {
    takeAtOnce,
    renew,
    take() {
      const held = takeAtOnce();
      refill();
      return held === null ? wait() : Promise.resolve(held);
    },
    takeFresh() {
      renew();
      return wait();
    },
  };
}
