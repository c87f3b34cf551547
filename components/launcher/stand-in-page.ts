import { make } from './make.ts';

/** A page that takes the element out more often than this does not want it. */
const PUT_BACK_AT_MOST = 5;

/** The one element that stands in the page, and the closed root in it that the page cannot look into. */
export interface Stand {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
}

/**
 * Puts an element at the end of the document, in the layer above everything else, and keeps it there until `gone`: put
 * back where the page's own scripts took it out, hidden in print. `onPutBack` hears of the former.
 */
export function standInPage(gone: AbortSignal, onPutBack: () => void): Stand {
  const host = make('div', '', { popover: 'manual' });
  const root = host.attachShadow({ mode: 'closed' });
  const put = () => {
    document.documentElement.append(host);
    host.showPopover();
  };
  keepIn(host, gone, () => {
    put();
    onPutBack();
  });
  const inPrint = (print: boolean) => () =>
    host.style.setProperty('display', print ? 'none' : 'block', 'important');
  addEventListener('beforeprint', inPrint(true), { signal: gone });
  addEventListener('afterprint', inPrint(false), { signal: gone });
  gone.addEventListener('abort', () => host.remove());
  put();
  return { host, root };
}

function keepIn(host: HTMLElement, gone: AbortSignal, putBack: () => void): void {
  let left = PUT_BACK_AT_MOST;
  const observer = new MutationObserver(() => {
    if (host.isConnected || left === 0) return;
    left -= 1;
    putBack();
  });
  // A document that is written anew takes our listeners away; then nothing is put back.
  observer.observe(document.documentElement, { childList: true });
  gone.addEventListener('abort', () => observer.disconnect());
}
