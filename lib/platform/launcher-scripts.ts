import { browser } from 'wxt/browser';
import { SITES_CHANGED } from '../messaging/host-request.ts';

/** The built content script. */
const SCRIPT = '/widget.js';

/** The content scripts that are registered now. */
export function registeredScripts() {
  return browser.scripting.getRegisteredContentScripts();
}

/** Takes registered scripts back. */
export async function unregisterScripts(ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await browser.scripting.unregisterContentScripts({ ids: [...ids] });
}

/** Registers the launcher for a site: in the page itself, not in frames within it, once the page stands. */
export async function registerLauncher(id: string, pattern: string): Promise<void> {
  await browser.scripting.registerContentScripts([
    {
      id,
      matches: [pattern],
      js: [SCRIPT],
      allFrames: false,
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}

/** Runs the launcher in the pages of a site that are open already, so that they need not be loaded again. */
export async function runLauncherNow(pattern: string): Promise<void> {
  const tabs = await browser.tabs.query({ url: pattern });
  await Promise.allSettled(
    tabs.map(({ id }) =>
      id === undefined ? null : browser.scripting.executeScript({ target: { tabId: id }, files: [SCRIPT] }),
    ),
  );
}

/** Tells every launcher that stands in a page that the list of sites changed. Tabs without one hear nothing. */
export async function tellLaunchers(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.map(({ id }) => (id === undefined ? null : browser.tabs.sendMessage(id, SITES_CHANGED))),
  );
}
