import { NOT_SEEN_YET, type Sight, sightAfter } from '../../../lib/capture/visible-since.ts';

// The types of the platform do not know the second version of the interface.
interface SeenEntry extends IntersectionObserverEntry {
  readonly isVisible?: boolean;
}

/** The shortest time between two reports that browsers allow, in milliseconds. */
const DELAY = 100;

/** What is known of whether the card can be seen. */
export interface SightWatch {
  /** The last word of the browser, which may be a tenth of a second old. */
  last(): Sight;
  /** The sight with what the browser says when asked now. */
  now(): Promise<Sight>;
}

/** Watches whether an element is seen as it is drawn: nothing over it, nothing fading it. */
export function watchSight(element: Element): SightWatch {
  let sight = NOT_SEEN_YET;
  const options = { trackVisibility: true, delay: DELAY, threshold: [0, 1] };
  const take = (entries: readonly SeenEntry[]) => {
    for (const { isVisible: visible, time: at } of entries) sight = sightAfter(sight, { visible, at });
  };
  new IntersectionObserver(take, options).observe(element);
  return {
    last: () => sight,
    now: () =>
      new Promise((resolve) => {
        // A new observer reports with the next frame, whatever the old one has told lately.
        const observer = new IntersectionObserver((entries) => {
          observer.disconnect();
          take(entries);
          resolve(sight);
        }, options);
        observer.observe(element);
      }),
  };
}
