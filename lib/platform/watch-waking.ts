/** How often a page looks at the clock, in milliseconds. Browsers let one that is hidden look once a minute. */
export const LOOK_EVERY = 5_000;
/** A look this much later than it should be may come after a sleep, in milliseconds. */
export const LATE_LOOK = 60_000;

/** What a page needs to notice that the computer slept, and to show nothing old when it wakes. */
export interface WakingParts {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Has the background look whether the computer slept, and lock where it did; rejects where nobody answers. */
  readonly ask: () => Promise<void>;
  /** Settles once the page has taken in what was locked. */
  readonly settled: () => Promise<void>;
  /** Covers everything on the page, or uncovers it. */
  readonly cover: (covered: boolean) => void;
}

/**
 * Gives what a page runs at every look at the clock and whenever it comes into sight. One that comes late covers the page
 * at once: the background may not have woken yet, so it is asked, and the page stays covered until it has answered.
 */
export function wakingWatch({ now, ask, settled, cover }: WakingParts): () => Promise<void> {
  let last = now();
  let covered = false;
  return async () => {
    const moment = now();
    const late = Math.abs(moment - last) > LOOK_EVERY + LATE_LOOK;
    last = moment;
    if (!late && !covered) return;
    covered = true;
    cover(true);
    try {
      await ask();
      await settled();
    } catch {
      // Nobody answered: covered until the next look, which asks again.
      return;
    }
    covered = false;
    cover(false);
  };
}

/** Watches this page from now on. */
export function watchWaking(parts: Pick<WakingParts, 'ask' | 'settled'>): void {
  const { style } = document.documentElement;
  const look = wakingWatch({
    ...parts,
    now: () => Date.now(),
    cover: (covered) => {
      style.visibility = covered ? 'hidden' : '';
    },
  });
  const again = () => void look();
  setInterval(again, LOOK_EVERY);
  for (const event of ['visibilitychange', 'resume']) document.addEventListener(event, again);
  for (const event of ['focus', 'pageshow']) addEventListener(event, again);
}
