import { browser } from 'wxt/browser';
import { type Corner, type SitePattern, type Sites, siteOf, withoutSite, withSite } from '../schema/site.ts';
import type { LocalValue } from './local-value.ts';

/** The sites with a launcher, as the panel shows and changes them. */
export interface SiteService {
  /** The site of the tab in front, or null where the browser does not tell its address or no launcher can stand. */
  current(): Promise<SitePattern | null>;
  list(): Promise<Sites>;
  /** Whether the browser lets the launcher in now. */
  isGranted(pattern: SitePattern): Promise<boolean>;
  /** Asks the browser for the site, within a click and before anything is awaited. True once it shows there. */
  turnOn(pattern: SitePattern): Promise<boolean>;
  turnOff(pattern: SitePattern): Promise<void>;
  /** Moves the launcher of a site on the list to another corner. */
  moveTo(pattern: SitePattern, corner: Corner): Promise<void>;
  /** Calls `listener` when the list, what the browser grants, the tab in front or its address changes. Gives back the way to stop. */
  onChange(listener: () => void): () => void;
}

/** The service over the stored list. The background hears of each change and registers the script. */
export function siteService(sites: LocalValue<Sites>): SiteService {
  return {
    async current() {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      return siteOf(tab?.url);
    },
    list: sites.read,
    isGranted: isSiteGranted,
    async turnOn(pattern) {
      if (!(await browser.permissions.request({ origins: [pattern] }))) return false;
      await sites.change((list) => [
        ...withoutSite(list, pattern),
        { pattern, corner: 'bottom-right', hiddenUntil: null },
      ]);
      return true;
    },
    async turnOff(pattern) {
      await sites.change((list) => withoutSite(list, pattern));
      await releaseSite(pattern);
    },
    moveTo: (pattern, corner) => sites.change((list) => withSite(list, pattern, { corner })),
    onChange(listener) {
      const { onActivated, onUpdated } = browser.tabs;
      const { onAdded, onRemoved } = browser.permissions;
      onActivated.addListener(listener);
      onUpdated.addListener(listener);
      onAdded.addListener(listener);
      onRemoved.addListener(listener);
      const stop = sites.onChange(listener);
      return () => {
        onActivated.removeListener(listener);
        onUpdated.removeListener(listener);
        onAdded.removeListener(listener);
        onRemoved.removeListener(listener);
        stop();
      };
    },
  };
}

/** Whether the browser lets us into a site now. */
export function isSiteGranted(pattern: SitePattern): Promise<boolean> {
  return browser.permissions.contains({ origins: [pattern] });
}

/** Gives a site's permission back. One that the build has from the start cannot be given back, which is no fault. */
export async function releaseSite(pattern: SitePattern): Promise<void> {
  await browser.permissions.remove({ origins: [pattern] }).catch(() => false);
}
