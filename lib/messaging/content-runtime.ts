import type { HostAnswers, HostRequest } from './host-request.ts';

/** The few parts of the extension's interface that a content script has, the same in every browser. */
interface ContentRuntime {
  readonly id?: string;
  getURL(path: string): string;
  sendMessage(message: HostRequest): Promise<unknown>;
  readonly onMessage: { addListener(listener: () => void): void };
}
// The polyfill would be many times the content script's own size, and nothing here needs it.
declare const chrome: { readonly runtime?: ContentRuntime };

/** False once the extension was updated or taken away while the page stayed open. */
export function isExtensionThere(): boolean {
  return chrome.runtime?.id !== undefined;
}

/** Asks the background, once more where it was ended over the first try. Null too where nobody answers. */
export async function ask<Request extends HostRequest>(
  request: Request,
): Promise<HostAnswers[Request['type']] | null> {
  for (let tries = 2; tries > 0 && isExtensionThere(); tries -= 1) {
    try {
      const answer = await chrome.runtime?.sendMessage(request);
      // Only our own background can answer, and it answers by this table.
      return (answer ?? null) as HostAnswers[Request['type']] | null;
    } catch {
      // The background was ended before it answered; asking again starts it.
    }
  }
  return null;
}

/** Where the card's page is. In Chromium the address holds for this browser session alone. */
export function cardAddress(): string {
  return chrome.runtime?.getURL('capture.html') ?? '';
}

/** The origin of the card's page as a message to it must name it; the one in its address is another. */
export function cardOrigin(): string {
  return chrome.runtime?.getURL('').replace(/\/$/, '') ?? '';
}

/** Calls `listener` whenever the background says that the list of sites changed. */
export function onSitesChange(listener: () => void): void {
  chrome.runtime?.onMessage.addListener(listener);
}
