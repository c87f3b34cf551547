import type { Frame, Page } from '@playwright/test';
import type { SidePanel } from '../../e2e/pages/side-panel.ts';

/** One save: when it was asked for and when it was acknowledged, in milliseconds of the computer's clock. */
export interface Acknowledgement {
  readonly from: number;
  readonly to: number;
}

/** Presses Save, says that the vault is the writer's where the first save after a lock asks, and gives when it was saved. */
export async function saveAndTime({ page, log }: SidePanel): Promise<Acknowledgement> {
  const shown = whenShown(page, 'Saved.');
  let from = Date.now();
  await log.tryToSave();
  const asked = log.question.waitFor().then(() => {
    from = Date.now();
    return log.question.press('y');
  });
  const to = await Promise.race([shown, asked.then(() => shown)]);
  return { from, to };
}

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
