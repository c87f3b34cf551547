import { NOT_SEEN_YET, type Sight, sightAfter } from '../../../lib/capture/visible-since.ts';

// The types of the platform do not know the second version of the interface.
interface SeenEntry extends IntersectionObserverEntry {
  readonly isVisible?: boolean;
}

/** The shortest time between two reports that browsers allow, in milliseconds. */
const DELAY = 100;

/** Watches whether an element is seen as it is drawn: nothing over it, nothing fading it. Gives the last word on it. */
export function watchSight(element: Element): () => Sight {
  let sight = NOT_SEEN_YET;
  const options = { trackVisibility: true, delay: DELAY, threshold: [0, 1] };
  new IntersectionObserver((entries: readonly SeenEntry[]) => {
    for (const { isVisible: visible, time: at } of entries) sight = sightAfter(sight, { visible, at });
  }, options).observe(element);
  return () => sight;
}
