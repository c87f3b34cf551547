import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { browser } from 'wxt/browser';
import { accessibilityFaults } from './support/accessibility.ts';
import { portOf } from './support/network-watch.ts';
import { Profile } from './support/profile.ts';
import { expect, test } from './support/test.ts';

// Names the extension's own API inside code that runs in its service worker.
declare const chrome: typeof browser;

// The harness itself: what it says must be able to be wrong, or the journeys that lean on it prove nothing.

test('a click on the toolbar button opens the real side panel beside the ward list', async ({
  profile,
  wardList,
}) => {
  const host = await profile.openHost(wardList.url);
  await expect(host.getByRole('row')).toHaveCount(37);
  const panel = await profile.openSidePanel(host);
  await expect
    .poll(() => panel.evaluate(() => [location.protocol, innerWidth]))
    .toEqual(['chrome-extension:', 360]);
  // Before it has loaded, the panel has not told the background that it is open, and the button would open it.
  await panel.getByRole('button', { name: 'Continue' }).waitFor();
  await profile.closeSidePanel(panel, host);
});

test('a request from the browser to anywhere else is seen and fails the test that made it', async () => {
  const profile = await Profile.start();
  const page = await profile.openPage('manifest.json');
  const elsewhere = createServer((_, answer) => answer.end('reached'));
  elsewhere.listen(0, '127.0.0.1');
  await once(elsewhere, 'listening');
  const address = `http://127.0.0.1:${portOf(elsewhere.address())}/?said=secret`;
  await page.evaluate((url) => window.open(url), address);
  await expect.poll(() => profile.requestsOutside()).toContain(`GET ${address}`);
  elsewhere.close();
  await profile.close();
});

test('two profiles share nothing the extension stored, and each keeps its own over a restart', async ({
  startProfile,
}) => {
  const [one, two] = await Promise.all([startProfile(), startProfile()]);
  const write = async (profile: Profile, word: string) =>
    (await profile.serviceWorker()).evaluate((value) => chrome.storage.local.set({ value }), word);
  const read = async (profile: Profile) =>
    (await profile.serviceWorker()).evaluate(() => chrome.storage.local.get('value'));
  await write(one, 'amber');
  await write(two, 'kite');
  await one.restart();
  expect(await read(one)).toEqual({ value: 'amber' });
  expect(await read(two)).toEqual({ value: 'kite' });
});

test('what is painted with too little contrast is found, in dark too', async ({ profile, wardList }) => {
  const panel = await profile.openSidePanel(await profile.openHost(wardList.url));
  await panel.getByRole('button', { name: 'Continue' }).waitFor();
  const faultsWith = async (color: string) => {
    await panel.evaluate((rule) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rule);
      document.adoptedStyleSheets = [sheet];
    }, `.hint { color: ${color}; }`);
    return accessibilityFaults(panel);
  };
  expect(await faultsWith('light-dark(black, #333)')).toEqual(['dark color-contrast: .hint']);
  expect(await faultsWith('light-dark(#ddd, white)')).toEqual(['color-contrast: .hint']);
});

test('a file saved in the side panel lands in the downloads folder under its own name', async ({
  profile,
  wardList,
}) => {
  const host = await profile.openHost(wardList.url);
  const panel = await profile.openSidePanel(host);
  const path = await profile.downloads.during(() =>
    panel.evaluate(() => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob(['saved']));
      link.download = 'upward-test.age';
      link.click();
    }),
  );
  expect(path).toMatch(/upward-test\.age$/);
  expect(await readFile(path, 'utf8')).toBe('saved');
});

test('Orthanc shows its own explorer with Upward loaded beside it', async ({ profile, orthanc }) => {
  const host = await profile.openHost(orthanc.url);
  await expect(host.getByRole('heading', { name: 'Training archive' })).toBeVisible();
});
