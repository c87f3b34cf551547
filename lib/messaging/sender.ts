/** Who sent a message, as far as it may be answered. */
export type Sender =
  /** The content script at the top of a page. */
  | { readonly from: 'host'; readonly tab: number; readonly window: number; readonly address: string }
  /** The capture card in a frame of a page. */
  | { readonly from: 'card'; readonly tab: number; readonly window: number }
  /** One of Upward's own pages: the side panel, or a page in a tab. */
  | { readonly from: 'page' };

/** The parts of the browser's own account of a sender that are looked at. */
export interface SenderFacts {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly windowId?: number | undefined } | undefined;
}

const CARD = 'capture.html';

/**
 * Names the sender of a message, or null for one that is never answered: another extension, a frame within a page, a
 * page of ours that is none. `own` is this extension's id and the address its pages start with.
 */
export function senderOf(
  { id, url, frameId, tab }: SenderFacts,
  own: { readonly id: string; readonly pages: string },
): Sender | null {
  if (id !== own.id || url === undefined) return null;
  const place = { tab: tab?.id ?? -1, window: tab?.windowId ?? -1 };
  const inTab = tab?.id !== undefined;
  if (!url.startsWith(own.pages)) {
    return inTab && frameId === 0 && /^https?:/.test(url) ? { from: 'host', ...place, address: url } : null;
  }
  const page = url.slice(own.pages.length).replace(/[?#].*$/, '');
  if (page === CARD) return inTab && frameId !== 0 ? { from: 'card', ...place } : null;
  return /^[a-z]+\.html$/.test(page) ? { from: 'page' } : null;
}
