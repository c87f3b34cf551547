import { serveWardList } from '../e2e/hosts/serve-ward-list.ts';
import { SidePanel } from '../e2e/pages/side-panel.ts';
import { Profile } from '../e2e/support/profile.ts';
import type { Measure } from './figure.ts';
import { percentile } from './quantiles.ts';

const OPENINGS = 9;
const PASSPHRASE = 'kite amber gravel seven';

/** Milliseconds from the press of the toolbar button. */
interface Opening {
  readonly painted: number;
  readonly typed: number;
}

/**
 * From the press of the toolbar button to the panel's first paint, in which the text field already has the focus, and
 * to the first typed character standing in that field. The second holds the driver's own search for the panel, a
 * connection and a key press sent over it, so it is more than a person waits.
 */
export const measure: Measure = async () => {
  const wardList = await serveWardList();
  const profile = await Profile.start();
  try {
    const host = await profile.openHost(wardList.url);
    const first = await profile.openSidePanel(host);
    await new SidePanel(first).writeFirst('Thanked the night team by role.', PASSPHRASE);
    await profile.closeSidePanel(first, host);
    const openings: Opening[] = [];
    for (let turn = 0; turn < OPENINGS; turn += 1) {
      const pressed = Date.now();
      const page = await profile.openSidePanel(host);
      const { log } = new SidePanel(page);
      await log.text.waitFor();
      await page.keyboard.press('A');
      await log.text.and(page.locator('textarea:not(:placeholder-shown)')).waitFor();
      const typed = Date.now() - pressed;
      openings.push({ painted: (await page.evaluate(firstPaintInPage)) - pressed, typed });
      await profile.closeSidePanel(page, host);
    }
    return [
      {
        what: `toolbar button to the painted and focused field, median of ${OPENINGS}`,
        value: percentile(
          openings.map(({ painted }) => painted),
          0.5,
        ),
        unit: 'ms',
      },
      {
        what: `toolbar button to the first character typed by the driver, median of ${OPENINGS}`,
        value: percentile(
          openings.map(({ typed }) => typed),
          0.5,
        ),
        unit: 'ms',
      },
    ];
  } finally {
    await profile.close();
    await wardList.close();
  }
};

/** Runs in the panel: when its first content was painted, on the clock of the whole computer. */
function firstPaintInPage(): number {
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  if (!paint || document.activeElement?.tagName !== 'TEXTAREA')
    throw new Error('Nothing is painted or focused.');
  return performance.timeOrigin + paint.startTime;
}
