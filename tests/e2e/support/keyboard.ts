import { expect, type Locator, type Page } from '@playwright/test';

/** More stops than any screen of ours has before the one that is wanted. */
const MOST_STOPS = 40;

/** Presses Tab until the control has the focus, as somebody without a mouse does. Fails where Tab never reaches it. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  await control.waitFor();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(control, `Tab reaches it within ${MOST_STOPS} stops`).toBeFocused();
}
