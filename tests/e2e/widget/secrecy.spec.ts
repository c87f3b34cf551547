import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { play } from '../pages/hostile-page.ts';
import { OptionsPage } from '../pages/options-page.ts';
import { contentWorldOf } from '../support/content-world.ts';
import { FIRST, fellowAt, observationsIn } from '../support/fellow.ts';
import { expect, test } from '../support/test.ts';

// Names the extension's own API inside code that runs in one of its own contexts.
declare const chrome: typeof browser;

// What a hostile page can find out, and what it can do: nothing of what is written, and nothing to it.

const SECRET = 'Zebra sentence about the round.';

interface Noted {
  readonly events: string[];
  readonly mutations: string[];
  readonly hooks: string[];
}

/** What the page noticed so far, and forgets it. */
function noticed(page: Page): Promise<Noted> {
  return page.evaluate(() => {
    const { noted } = window as unknown as { noted: Noted };
    return {
      events: noted.events.splice(0),
      mutations: noted.mutations.splice(0),
      hooks: noted.hooks.splice(0),
    };
  });
}

/** Everything the page can look up of itself. */
function lookUp(page: Page) {
  return page.evaluate(async () => ({
    databases: await indexedDB.databases(),
    frames: window.length,
    entries: performance.getEntries().filter(({ name }) => /extension|capture/.test(name)).length,
    html: document.documentElement.outerHTML,
    root: document.documentElement.lastElementChild?.shadowRoot ?? null,
    selection: String(getSelection()),
  }));
}

test('the page notices nothing of what is typed, saved and undone', async ({ startProfile, hostile }) => {
  const { profile, host, widget } = await fellowAt(hostile.url, startProfile);
  const before = await noticed(host);
  expect(before.hooks, 'the launcher stands without calling anything of the page’s').toEqual([]);

  const card = await widget.open();
  expect(await noticed(host), 'nor does the card open so').toEqual({ events: [], mutations: [], hooks: [] });
  await card.write(SECRET);
  await expect(card.draftKept).toBeVisible();
  await host.keyboard.press('Tab');
  await host.keyboard.press('3');
  await host.keyboard.press('k');
  await card.saveOnceSeen();

  expect(await noticed(host)).toEqual({ events: [], mutations: [], hooks: [] });
  const found = await lookUp(host);
  expect({ ...found, html: '' }).toEqual({
    databases: [],
    frames: 0,
    entries: 0,
    html: '',
    root: null,
    selection: '',
  });
  expect(found.html).not.toMatch(/Zebra|upward|extension|capture/i);
  await expect((await observationsIn(profile)).saying(SECRET)).toBeVisible();
});

test('the page can neither embed the card nor fetch it, so it cannot tell that Upward is there', async ({
  startProfile,
  hostile,
}) => {
  const { profile, host } = await fellowAt(hostile.url, startProfile);
  const address = `chrome-extension://${profile.extensionId}/capture.html`;
  const fetched = await host.evaluate(
    (url) =>
      fetch(url, { mode: 'no-cors' }).then(
        () => 'answered',
        () => 'refused',
      ),
    address,
  );
  expect(fetched).toBe('refused');
  // Without a policy of its own in the way, so that the extension's alone decides.
  const frames = await profile.openHost(`${hostile.url}frames.html`);
  await frames.evaluate((url) => {
    const frame = document.createElement('iframe');
    frame.src = url;
    document.body.append(frame);
  }, address);
  await expect.poll(() => frames.frames().length).toBe(3);
  for (const frame of frames.frames()) {
    await expect(frame.getByLabel('What did you see?')).toHaveCount(0);
  }
});

test('messages that the page posts reach nothing', async ({ startProfile, hostile }) => {
  const { host, widget } = await fellowAt(hostile.url, startProfile);
  const card = await widget.open();
  await card.write(SECRET);
  await play(host, 'shout');
  await expect(card.draftKept).toBeVisible();
  await expect(card.text).toHaveValue(SECRET);
});

test('a compromised content script can ask for what the contract names, and read nothing', async ({
  startProfile,
  hostile,
}) => {
  const { profile, host, widget } = await fellowAt(hostile.url, startProfile);
  const { run: inWorld, ask } = await contentWorldOf(host);

  expect(await inWorld("chrome.storage.local.get('sites')")).toMatch(/^refused/);
  expect(await inWorld("chrome.storage.session.get('keyring')")).toMatch(/^refused/);
  expect(
    await inWorld(
      '[chrome.tabs, chrome.scripting?.executeScript, chrome.sidePanel].map((each) => typeof each)',
    ),
  ).toBe('["undefined","undefined","undefined"]');
  expect(await ask({ type: 'launcher' })).toBe('{"corner":"bottom-right"}');
  const ticket: unknown = JSON.parse(await ask({ type: 'ticket' }));
  const id = 'A'.repeat(22);
  const form = { text: 'Forged', consultant: null, domain: null, kind: null, setting: null };
  for (const message of [
    { type: 'append', ticket, id, form },
    { type: 'draft', ticket, id, form },
    { type: 'keep-draft', id, form },
    { type: 'list' },
    { type: 'launcher', site: 'https://other.example/*' },
  ]) {
    expect(await ask(message)).toMatch(/^(undefined|null|refused.*)$/);
  }
  await widget.stands();
  const view = await observationsIn(profile);
  await expect(view.all).toHaveCount(1);
  await expect(view.saying(FIRST)).toBeVisible();
  expect(typeof chrome).toBe('undefined');
});

test('a site that is turned off stays off, whatever its page’s script asks meanwhile', async ({
  startProfile,
  hostile,
}) => {
  const { profile, host, widget } = await fellowAt(hostile.url, startProfile);
  const { run } = await contentWorldOf(host);
  const options = await OptionsPage.open(profile);
  const flood = run(`Promise.all(Array.from({ length: 400 }, (_, count) =>
    chrome.runtime.sendMessage({ type: 'corner', corner: count % 2 ? 'top-left' : 'top-right' })))`);
  await options.page.getByRole('button', { name: /^Turn off on / }).click();
  await flood;
  await widget.isGone();
  // The press may wait behind what was asked before it; once it came through nothing brings the site back.
  const worker = await profile.serviceWorker();
  await expect.poll(() => worker.evaluate(() => chrome.storage.local.get('sites'))).toEqual({ sites: [] });
  await widget.isGone();
});
