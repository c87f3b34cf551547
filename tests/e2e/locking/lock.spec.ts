import type { browser } from 'wxt/browser';
import { BriefPage } from '../pages/brief-page.ts';
import { OptionsPage } from '../pages/options-page.ts';
import { SidePanel } from '../pages/side-panel.ts';
import { computerIs, computerSlept, sessionStorageOf } from '../support/computer.ts';
import { expect, test } from '../support/test.ts';
import { workerEnder } from '../support/worker.ts';

// Names the extension's own API inside code that runs in one of its pages.
declare const chrome: typeof browser;

// When Upward locks by itself, and what the person finds when they come back.

const PASSPHRASE = 'kite amber gravel seven';
const TEXT = 'gave the reason for the change.';

for (const state of ['idle', 'locked'] as const) {
  test(`when the computer is ${state} the vault locks, and what was being written is back after unlocking`, async ({
    profile,
    wardList,
  }) => {
    const panel = new SidePanel(await profile.openSidePanel(await profile.openHost(wardList.url)));
    await panel.writeFirst('Thanked the night team by role.', PASSPHRASE);
    await panel.log.text.fill(TEXT);
    await computerIs(profile, 'active');
    expect(await sessionStorageOf(profile)).toHaveProperty('keyring');
    await expect(panel.log.text).toHaveValue(TEXT);

    await computerIs(profile, state);
    await expect(panel.page.getByText('Locked: you can only write')).toBeVisible();
    await expect(panel.log.text).toHaveValue('');
    expect(await sessionStorageOf(profile)).not.toHaveProperty('keyring');
    await panel.openObservations();
    await expect(panel.page.getByText(/Locks again after 10 minutes without use/)).toBeVisible();
    await panel.unlock(PASSPHRASE);
    await panel.openLog();
    await expect(panel.log.text).toHaveValue(TEXT);
  });
}

test('after a sleep the vault locks, though the worker was ended meanwhile, and a page without a vault forgets', async ({
  profile,
}) => {
  const panel = new SidePanel(await profile.openPage('sidepanel.html'));
  await panel.writeFirst(TEXT, PASSPHRASE);
  const brief = await BriefPage.open(profile);
  await brief.fillWords('quaxmire');
  await computerSlept(profile, 60);
  await expect(brief.words).toHaveValue('quaxmire');
  expect(await sessionStorageOf(profile)).toHaveProperty('keyring');

  const endWorker = await workerEnder(profile);
  const elsewhere = await profile.openPage('options.html');
  await elsewhere.evaluate(() => chrome.storage.session.set({ seen: Date.now() - 10 * 60_000 }));
  await endWorker();
  // Whatever wakes the background has it look at the clock.
  await elsewhere.reload();
  await expect(panel.page.getByText('Locked: you can only write')).toBeVisible();
  await expect(brief.words).toHaveValue('');
  await expect(brief.page.getByText(/Upward locked/)).toBeVisible();
});

test('a page that wakes late is covered, and shows what it showed again where the computer did not sleep', async ({
  profile,
}) => {
  const panel = new SidePanel(await profile.openPage('sidepanel.html'));
  await panel.writeFirst(TEXT, PASSPHRASE);
  const observations = await panel.openObservations();
  await expect(observations.saying(TEXT)).toBeVisible();
  const cover = await panel.page.evaluate(() => {
    const ordinary = Date.now;
    Date.now = () => ordinary() + 10 * 60_000;
    dispatchEvent(new Event('focus'));
    return document.documentElement.style.visibility;
  });
  expect(cover).toBe('hidden');
  await expect(observations.saying(TEXT)).toBeVisible();
  expect(await sessionStorageOf(profile)).toHaveProperty('keyring');
});

test('closing the browser locks: no key is left for the next start', async ({ profile, wardList }) => {
  const panel = new SidePanel(await profile.openSidePanel(await profile.openHost(wardList.url)));
  await panel.writeFirst(TEXT, PASSPHRASE);
  expect(await sessionStorageOf(profile)).toHaveProperty('keyring');
  await profile.restart();
  const again = new SidePanel(await profile.openPage('sidepanel.html'));
  await expect(again.page.getByText('Locked: you can only write')).toBeVisible();
  expect(await sessionStorageOf(profile)).not.toHaveProperty('keyring');
});

test('the settings lock at once, and keep the minutes that were chosen', async ({ profile }) => {
  const panel = new SidePanel(await profile.openPage('sidepanel.html'));
  await panel.writeFirst(TEXT, PASSPHRASE);
  const options = await OptionsPage.open(profile);
  await options.page.getByLabel('Minutes without use').selectOption('5 minutes');
  await expect(options.page.getByText('After 5 minutes')).toBeVisible();
  await options.button('Lock now').click();
  await expect(options.page.getByText('Locked', { exact: true })).toBeVisible();
  await panel.openObservations();
  await expect(panel.page.getByText(/Locks again after 5 minutes without use/)).toBeVisible();
});
