/** The card must have been seen without a break for this long before it saves, in milliseconds. */
export const SEEN_FOR = 500;

/** What is known of whether the card can be seen. */
export interface Sight {
  /** False in a browser that cannot tell whether something lies over the card. */
  readonly tells: boolean;
  /** Since when the card is seen without a break, in milliseconds of the page's own clock; null while it is not. */
  readonly since: number | null;
}

/** Before the browser said anything. */
export const NOT_SEEN_YET: Sight = { tells: true, since: null };

/** The sight after the browser reported at a moment; `visible` is undefined in a browser that cannot tell. */
export function sightAfter(
  { since }: Sight,
  { visible, at }: { readonly visible: boolean | undefined; readonly at: number },
): Sight {
  if (visible === undefined) return { tells: false, since: null };
  return { tells: true, since: visible ? (since ?? at) : null };
}

/** Why a save is not taken: something lies or lay over the card, or a click proves nothing in this browser. */
export type Blocked = 'covered' | 'by-key-only';

/**
 * Whether a save at this moment is the person's own, or why not. A page may put something over the card to have it
 * clicked, but no page can press a key in it.
 */
export function blockedBy(
  { tells, since }: Sight,
  { at, byPointer }: { readonly at: number; readonly byPointer: boolean },
): Blocked | null {
  if (!tells) return byPointer ? 'by-key-only' : null;
  return since !== null && at - since >= SEEN_FOR ? null : 'covered';
}
