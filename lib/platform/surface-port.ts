import { browser } from 'wxt/browser';
import { surfaceName } from '../messaging/surface-name.ts';

/**
 * Reports to the background that this page is open, in `window` where it knows, and calls `onHide` when everything is to
 * be hidden. Reports again whenever the background was ended, and then calls `onEnded`. Gives back the way to stop.
 */
export function reportSurface(window: number | null, onHide: () => void, onEnded?: () => void): () => void {
  let stopped = false;
  let port: ReturnType<typeof browser.runtime.connect> | null = null;
  const report = () => {
    port = browser.runtime.connect({ name: surfaceName(window) });
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
