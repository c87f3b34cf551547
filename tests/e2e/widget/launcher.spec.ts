import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { play } from '../pages/hostile-page.ts';
import { SidePanel } from '../pages/side-panel.ts';
import { turnOffSites, turnOnSite, Widget } from '../pages/widget.ts';
import { aFellow, FIRST, fellowAt, PASSPHRASE } from '../support/fellow.ts';
import { expect, test } from '../support/test.ts';

// Names the extension's own API inside code that runs in its service worker.
declare const chrome: typeof browser;

// The launcher in pages of every kind: it stands where it was put, costs little, and leaves nothing behind.

const LAUNCHER = 'Log an observation, Upward';

test('no page has a launcher until its site is turned on, and turning it off leaves the page as it was', async ({
  startProfile,
  hostile,
}) => {
  const profile = await aFellow(startProfile);
  const host = await profile.openHost(hostile.url);
  const before = await outerHtml(host);
  const widget = await Widget.in(host);
  await turnOnSite(profile, hostile.url);
  await widget.stands();
  expect(await outerHtml(host)).not.toBe(before);
  await turnOffSites(profile);
  await widget.isGone();
  expect(await outerHtml(host)).toBe(before);
  await turnOnSite(profile, hostile.url);
  await widget.stands();
});

test('before there is a vault no launcher stands, and it comes to the open page once the first observation was saved', async ({
  startProfile,
  hostile,
}) => {
  const profile = await startProfile({ build: 'loopback' });
  const host = await profile.openHost(hostile.url);
  const before = await outerHtml(host);
  await turnOnSite(profile, hostile.url);
  await host.reload();
  const widget = await Widget.in(host);
  await widget.isGone();
  expect(await outerHtml(host)).toBe(before);
  const panel = await profile.openPage('sidepanel.html');
  await new SidePanel(panel).writeFirst(FIRST, PASSPHRASE);
  await panel.close();
  await widget.stands();
});

test('the launcher adds eight nodes at most, and no style sheet, font or frame', async ({
  startProfile,
  hostile,
}) => {
  const { host, widget } = await fellowAt(hostile.url, startProfile);
  const devtools = await host.context().newCDPSession(host);
  const { root } = await devtools.send('DOM.getDocument', { depth: -1, pierce: true });
  const ours = find(root, ({ attributes = [] }) => attributes.includes('popover'));
  expect(count(ours)).toBeLessThanOrEqual(8);
  expect(host.frames()).toHaveLength(1);
  expect(await host.evaluate(() => [document.styleSheets.length, document.fonts.size])).toEqual([1, 0]);
  await widget.stands();
});

test('the script that runs twice in one page makes one launcher', async ({ startProfile, hostile }) => {
  const { profile, host, widget } = await fellowAt(hostile.url, startProfile);
  await (await profile.serviceWorker()).evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true });
    for (let times = 0; times < 3; times += 1) {
      await chrome.scripting.executeScript({ target: { tabId: tab?.id ?? 0 }, files: ['/widget.js'] });
    }
  });
  await widget.stands();
  expect(await host.locator('[popover]').count()).toBe(1);
});

for (const trick of ['reset', 'fade', 'zIndex', 'newBody', 'newDocument'] as const) {
  test(`the launcher opens the card after the page’s trick: ${trick}`, async ({ startProfile, hostile }) => {
    const { host, widget } = await fellowAt(hostile.url, startProfile);
    await play(host, trick);
    await widget.open();
    await widget.escape();
  });
}

test('a page that takes the launcher out again and again is left in peace', async ({
  startProfile,
  hostile,
}) => {
  const { host, widget } = await fellowAt(hostile.url, startProfile);
  await host.evaluate(() => {
    new MutationObserver(() => document.querySelector('[popover]')?.remove()).observe(
      document.documentElement,
      {
        childList: true,
      },
    );
    document.querySelector('[popover]')?.remove();
  });
  await widget.isGone();
});

test('in a system built of frames the launcher stands once, in the page itself', async ({
  startProfile,
  hostile,
}) => {
  const { host, widget } = await fellowAt(`${hostile.url}frames.html`, startProfile);
  const inner = host.frameLocator('iframe').getByLabel('Inner note');
  await inner.click();
  expect(await host.frames()[1]?.locator('[popover]').count()).toBe(0);
  await widget.open();
  await widget.escape();
  await expect(inner).toBeFocused();
});

test('while the page has a modal dialog open the launcher is out of reach, and comes back after', async ({
  startProfile,
  hostile,
}) => {
  const { host, widget } = await fellowAt(hostile.url, startProfile);
  await play(host, 'modal');
  await widget.isGone();
  await play(host, 'closeModal');
  await widget.open();
});

test('the launcher is not printed, and stands again after', async ({ startProfile, hostile }) => {
  const { host, widget } = await fellowAt(hostile.url, startProfile);
  const display = () =>
    host.evaluate(() => getComputedStyle(document.querySelector('[popover]') ?? document.body).display);
  await host.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await display()).toBe('none');
  await host.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await display()).toBe('block');
  await widget.stands();
});

test('in a page written right to left it stands in the corner that was chosen', async ({
  startProfile,
  hostile,
}) => {
  const { host, widget } = await fellowAt(`${hostile.url}rtl.html`, startProfile);
  const { x } = await widget.middleOf('button', LAUNCHER);
  expect(x).toBeGreaterThan((await host.evaluate(() => innerWidth)) - 60);
  await widget.open();
});

test('its menu moves it to any corner, for its site, and hides it until tomorrow', async ({
  startProfile,
  hostile,
}) => {
  const { host, widget } = await fellowAt(hostile.url, startProfile);
  await widget.openMenu();
  const lines = (await widget.accessible()).filter(
    ({ role, name }) => role === 'button' && /^(Hide|Move to|Turn)/.test(name),
  );
  expect(lines.map(({ name }) => name)).toEqual([
    'Hide until tomorrow',
    'Move to bottom left',
    'Move to top right',
    'Move to top left',
    'Turn off on this site',
  ]);
  await widget.press('button', 'Move to top left');
  await expect.poll(async () => Math.round((await widget.middleOf('button', LAUNCHER)).x)).toBeLessThan(40);
  await host.reload();
  await widget.stands();
  const { x, y } = await widget.middleOf('button', LAUNCHER);
  expect([x < 40, y < 200]).toEqual([true, true]);

  await widget.openMenu();
  await widget.press('button', 'Hide until tomorrow');
  await widget.isGone();
  await host.reload();
  await host.getByRole('heading').waitFor();
  await widget.isGone();
});

test('its menu turns the site off, and the page is as it was', async ({ startProfile, hostile }) => {
  const profile = await aFellow(startProfile);
  const host = await profile.openHost(hostile.url);
  const before = await outerHtml(host);
  await turnOnSite(profile, hostile.url);
  const widget = await Widget.in(host);
  await widget.openMenu();
  await widget.press('button', 'Turn off on this site');
  await widget.isGone();
  expect(await outerHtml(host)).toBe(before);
});

test('launcher and menu work by keyboard alone', async ({ startProfile, hostile }) => {
  const { host, widget } = await fellowAt(hostile.url, startProfile);
  const menu = () => widget.find('group', 'Upward launcher');
  await host.getByLabel('Note').click();
  // The page's link, the launcher, and under it the control that opens the menu.
  for (let stop = 0; stop < 3; stop += 1) await host.keyboard.press('Tab');
  await host.keyboard.press('Enter');
  await expect.poll(menu).not.toBeNull();
  await host.keyboard.press('Escape');
  await expect.poll(menu).toBeNull();
  // Closing the menu gave the focus to the launcher.
  await host.keyboard.press('Enter');
  await widget.card();
});

test('a page that is written anew has no launcher that would not work', async ({ startProfile, hostile }) => {
  const { host, widget } = await fellowAt(hostile.url, startProfile);
  await play(host, 'write');
  await widget.isGone();
});

test('a page that comes back from the browser’s memory has a launcher that works', async ({
  startProfile,
  hostile,
}) => {
  const { profile, host, widget } = await fellowAt(hostile.url, startProfile);
  await host.evaluate(() => {
    document.title = 'the same page';
  });
  const away = async (meanwhile: () => Promise<void>) => {
    await host.goto(`${hostile.url}next.html`);
    await meanwhile();
    // The page is not loaded again, so no load is waited for.
    await host.goBack({ waitUntil: 'commit' });
    await expect(host, 'the browser kept the page').toHaveTitle('the same page');
  };
  await away(async () => undefined);
  await widget.open();
  await widget.escape();
  await away(() => turnOffSites(profile));
  await widget.isGone();
});

test('a launcher whose extension was taken away leaves at the next press', async ({
  startProfile,
  hostile,
}) => {
  const profile = await aFellow(startProfile);
  const host = await profile.openHost(hostile.url);
  const before = await outerHtml(host);
  await turnOnSite(profile, hostile.url);
  const widget = await Widget.in(host);
  await widget.stands();
  await profile.removeExtension();
  await widget.press('button', LAUNCHER);
  await widget.isGone();
  expect(await outerHtml(host)).toBe(before);
});

function outerHtml(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}

interface DomNode {
  readonly nodeType: number;
  readonly attributes?: string[];
  readonly children?: DomNode[];
  readonly shadowRoots?: DomNode[];
}

function find(node: DomNode, wanted: (node: DomNode) => boolean): DomNode | undefined {
  if (wanted(node)) return node;
  return node.children?.map((child) => find(child, wanted)).find((found) => found !== undefined);
}

/** Elements and texts from this one down, within its closed root too. */
function count(node: DomNode | undefined): number {
  if (node === undefined) return 0;
  const below = [...(node.children ?? []), ...(node.shadowRoots ?? [])];
  const self = node.nodeType === 1 || node.nodeType === 3 ? 1 : 0;
  return below.reduce((sum, child) => sum + count(child), self);
}
