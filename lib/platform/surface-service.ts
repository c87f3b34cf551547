import { browser } from 'wxt/browser';
import type { PanelRequest } from '../messaging/panel-request.ts';
import type { Draft } from '../schema/draft.ts';
import { closeThisPanel } from './side-panel.ts';
import { reportSurface } from './surface-port.ts';

/** What a panel needs of the browser to be hidden at once and to lose nothing by it. */
export interface SurfaceService {
  /** Reports this panel as open, and calls `onHide` when everything is to be hidden. Gives back the way to stop. */
  report(onHide: () => void): () => void;
  /** Hides every panel and card of this profile, this one included. */
  hideAll(): void;
  /** Closes this panel where the browser lets it. */
  close(): void;
  /** Hands a draft to the background, for a page that is closing: it returns at once and the message still arrives. */
  handOver(id: string, form: Draft): void;
}

/** The side panel's service on this browser's real parts. */
export function surfaceService(): SurfaceService {
  return {
    report(onHide) {
      let stop: (() => void) | null = null;
      let stopped = false;
      void browser.windows.getCurrent().then(({ id }) => {
        if (!stopped) stop = reportSurface(id ?? null, onHide);
      });
      return () => {
        stopped = true;
        stop?.();
      };
    },
    hideAll: () => send({ type: 'hide-all' }),
    close: closeThisPanel,
    handOver: (id, form) => send({ type: 'keep-draft', id, form }),
  };
}

function send(request: PanelRequest): void {
  // The page may be gone before the answer, and there is nobody left to hear it.
  void browser.runtime.sendMessage(request).catch(() => undefined);
}
