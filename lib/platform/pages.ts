import { browser } from 'wxt/browser';

/** Upward's own full pages. */
export type PageName = 'collect' | 'brief' | 'reflection' | 'study' | 'prepare' | 'options';

/** Opens one of Upward's own pages in a tab. The only place that opens tabs, and it opens nothing else. */
export async function openPage(page: PageName): Promise<void> {
  const path: `/${PageName}.html` = `/${page}.html`;
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}
