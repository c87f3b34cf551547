import type { browser } from 'wxt/browser';
import { OptionsPage } from '../pages/options-page.ts';
import { SidePanel } from '../pages/side-panel.ts';
import { aFellow } from '../support/fellow.ts';
import { tabTo } from '../support/keyboard.ts';
import type { Profile } from '../support/profile.ts';
import { expect, test } from '../support/test.ts';

// Names the extension's own API inside code that runs in its service worker.
declare const chrome: typeof browser;

const PASSPHRASE = 'kite amber gravel seven';

test('what is chosen in the settings, by keyboard alone, still holds after the browser was closed', async ({
  profile,
  wardList,
}) => {
  const host = await profile.openHost(wardList.url);
  const panel = new SidePanel(await profile.openSidePanel(host));
  await panel.page.getByRole('button', { name: 'More' }).click();
  const opened = profile.context.waitForEvent('page');
  await panel.page.getByRole('button', { name: 'Settings' }).click();
  const page = await opened;
  await expect(page).toHaveTitle('Upward');
  for (const name of ['Turn off single keys', 'Turn on the number on the button']) {
    await tabTo(page, page.getByRole('button', { name }));
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('button', { name: 'Turn on single keys' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Turn off the number on the button' })).toBeVisible();

  await profile.restart();
  const later = await OptionsPage.open(profile);
  await expect(later.button('Turn on single keys')).toBeVisible();
  await expect(later.button('Turn off the number on the button')).toBeVisible();
  await expect(later.button('Turn on the weekly reminder')).toBeVisible();
});

test('the toolbar button counts what is not handed in where that is wanted, and nothing while locked', async ({
  profile,
  wardList,
}) => {
  const panel = new SidePanel(await profile.openSidePanel(await profile.openHost(wardList.url)));
  await panel.writeFirst('Gave the reason.', PASSPHRASE);
  await panel.log.write({ text: 'Began late.' });
  const options = await OptionsPage.open(profile);
  await options.turn('on', 'the number on the button');
  await expect.poll(() => badge(profile)).toBe('2');
  await panel.lock();
  await expect.poll(() => badge(profile)).toBe('');
  await panel.unlock(PASSPHRASE);
  await expect.poll(() => badge(profile)).toBe('2');
  await options.turn('off', 'the number on the button');
  await expect.poll(() => badge(profile)).toBe('');
});

test('a site is shown and turned off from the panel, moved in the settings, and still on after a restart', async ({
  startProfile,
  wardList,
}) => {
  const profile = await aFellow(startProfile);
  const host = await profile.openHost(wardList.url);
  const { page } = new SidePanel(await profile.openSidePanel(host));
  await page.getByRole('button', { name: 'More' }).click();
  const site = page.getByRole('region', { name: 'On this page' });
  await expect(site).toContainText(new URL(wardList.url).hostname);
  await site.getByRole('button', { name: 'Show Upward on this site' }).click();
  await expect(site.getByText('Shown here, bottom right.')).toBeVisible();

  const options = await OptionsPage.open(profile);
  const corner = options.page.getByLabel(/^Corner on/);
  await corner.selectOption('Top left');
  await host.bringToFront();
  await expect(site.getByText('Shown here, top left.')).toBeVisible();
  await profile.restart();
  const later = await OptionsPage.open(profile);
  await expect(later.page.getByLabel(/^Corner on/)).toHaveValue('top-left');

  const again = await profile.openSidePanel(await profile.openHost(wardList.url));
  await again.getByRole('button', { name: 'More' }).click();
  await again.getByRole('button', { name: 'Turn off on this site' }).click();
  await expect(again.getByText('Upward is not shown here.')).toBeVisible();
  await expect(later.page.getByLabel(/^Corner on/)).toHaveCount(0);
});

test('a page where no launcher can stand is offered none', async ({ profile }) => {
  const panel = await profile.openSidePanel(await profile.openPage('options.html'));
  await panel.getByRole('button', { name: 'More' }).click();
  await expect(panel.getByRole('button', { name: 'Settings' })).toBeVisible();
  await expect(panel.getByRole('region', { name: 'On this page' })).toHaveCount(0);
});

async function badge(profile: Profile): Promise<string> {
  const worker = await profile.serviceWorker();
  return worker.evaluate(() => chrome.action.getBadgeText({}));
}
