import type { Frame, Page } from '@playwright/test';

/**
 * Waits until some element says exactly `words`, and gives when it did, in milliseconds of the computer's own clock.
 * Ask before the press that leads to it: the page then watches itself, and the moment holds no time of the driver's.
 */
export function whenShown(within: Page | Frame, words: string): Promise<number> {
  return within.evaluate(watchInPage, words);
}

/** Runs in the page: it must not name anything from outside itself. */
function watchInPage(words: string): Promise<number> {
  const isShown = () =>
    Array.from(document.querySelectorAll('strong')).some((each) => each.textContent?.trim() === words);
  return new Promise((resolve) => {
    const watch = new MutationObserver(() => {
      if (!isShown()) return;
      watch.disconnect();
      resolve(Date.now());
    });
    watch.observe(document.body, { childList: true, subtree: true, characterData: true });
  });
}
