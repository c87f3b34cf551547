import { useState } from 'preact/hooks';

/** As many of a long list stand on the page at first, and come with each press of the button. */
const STEP = 20;

/** The beginning of a long list, and more of it when asked for: a page with thousands of rows answers no key in time. */
export interface SomeOf<Item> {
  readonly some: readonly Item[];
  /** How many are not shown. */
  readonly left: number;
  readonly showMore: () => void;
}

/**
 * Shows the first of a list, `step` of them, and as many more each time. One that `isNeeded` stands on the page with all
 * before it, however far down it is.
 */
export function useSomeOf<Item>(
  items: readonly Item[],
  isNeeded?: (item: Item) => boolean,
  step = STEP,
): SomeOf<Item> {
  const [most, setMost] = useState(step);
  const needed = isNeeded === undefined ? 0 : items.findIndex(isNeeded) + 1;
  const some = items.slice(0, Math.max(most, needed));
  return { some, left: items.length - some.length, showMore: () => setMost(some.length + step) };
}
