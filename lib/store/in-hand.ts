import type { Clock } from '../shared/clock.ts';

/** How long after a lock a page may still store what it had in hand, in milliseconds. Nobody else writes in that time. */
const STILL_IN_HAND = 2000;

/**
 * Whether what is stored now was written before the lock, by the one whose vault was open in this page: a lock that comes from
 * elsewhere meets a text that was typed a moment ago, and that text is the owner's.
 */
export interface InHand {
  /** To be called whenever a vault was found open. */
  opened(vault: string): void;
  /** To be called when the keys changed or went. */
  changed(): void;
  holds(vault: string): boolean;
}

/** Starts with nothing in hand. */
export function inHand(now: Clock): InHand {
  let open: string | null = null;
  let locked: { readonly vault: string; readonly at: number } | null = null;
  return {
    opened: (vault) => {
      open = vault;
    },
    changed: () => {
      if (open !== null) locked = { vault: open, at: now().getTime() };
      open = null;
    },
    holds: (vault) => {
      if (locked?.vault !== vault) return false;
      const since = now().getTime() - locked.at;
      return since >= 0 && since < STILL_IN_HAND;
    },
  };
}
