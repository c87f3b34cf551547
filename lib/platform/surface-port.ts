import { browser } from 'wxt/browser';

/** How a panel or a card reports that it is open. */
export const SURFACE_PORT = 'surface';

/**
 * Reports to the background that this page is open, in `window` where it knows, and calls `onHide` when everything is to
 * be hidden. Reports again whenever the background was ended, and then calls `onEnded`. Gives back the way to stop.
 */
export function reportSurface(window: number | null, onHide: () => void, onEnded?: () => void): () => void {
  let stopped = false;
  let port: ReturnType<typeof browser.runtime.connect> | null = null;
  const report = () => {
    port = browser.runtime.connect({ name: window === null ? SURFACE_PORT : `${SURFACE_PORT} ${window}` });
    port.onMessage.addListener(onHide);
    port.onDisconnect.addListener(() => {
      // An extension that was taken away or updated leaves a page without an id, and nobody to report to.
      if (stopped || browser.runtime.id === undefined) return;
      report();
      onEnded?.();
    });
  };
  report();
  return () => {
    stopped = true;
    port?.disconnect();
  };
}
