import type { browser } from 'wxt/browser';
import { SidePanel } from '../pages/side-panel.ts';
import type { Profile } from '../support/profile.ts';
import { expect, test } from '../support/test.ts';

// Names the extension's own API inside code that runs in its service worker.
declare const chrome: typeof browser;

const PASSPHRASE = 'kite amber gravel seven';
const FIRST = 'Asked for my plan first, then altered one step and gave the reason.';
const BEGUN = 'Began later than agreed without a';

/** A panel beside the ward list, with a vault in it. */
async function openPanel(profile: Profile, url: string) {
  const host = await profile.openHost(url);
  const panel = new SidePanel(await profile.openSidePanel(host));
  await panel.writeFirst(FIRST, PASSPHRASE);
  return { host, panel };
}

test('one entry after another takes text, Tab, a digit, K and Ctrl+Enter each, from the first key on', async ({
  profile,
  wardList,
}) => {
  const { panel } = await openPanel(profile, wardList.url);
  const { keyboard } = panel.page;
  for (const text of ['Thanked the night team by role.', 'Said why two options were ruled out.']) {
    await expect(panel.log.text).toBeFocused();
    await keyboard.type(text);
    await keyboard.press('Tab');
    await keyboard.press('3');
    await keyboard.press('k');
    await expect(panel.page.getByRole('radio', { name: 'Approach to juniors' })).toBeChecked();
    await expect(panel.page.getByRole('radio', { name: 'Keep doing it' })).toBeChecked();
    await keyboard.press('Control+Enter');
    await expect(panel.log.text).toHaveValue('');
    await panel.log.saved.waitFor();
  }
  await expect((await panel.openObservations()).all).toHaveCount(3);
});

test('a sentence that the browser was killed in the middle of is back after unlocking', async ({
  profile,
  wardList,
}) => {
  const { panel } = await openPanel(profile, wardList.url);
  await panel.log.text.pressSequentially(BEGUN);
  await panel.page.getByText('Draft saved on this computer').waitFor();
  await profile.cutPowerAndRestart();
  const later = new SidePanel(await profile.openSidePanel(await profile.openHost(wardList.url)));
  await later.page.getByText('Locked: you can only write').waitFor();
  await expect(later.page.getByText(BEGUN)).toHaveCount(0);
  await later.unlock(PASSPHRASE);
  await later.openLog();
  await expect(later.log.text).toHaveValue(BEGUN);
});

test('the toolbar button empties and closes the panel at once, and the last words are still kept', async ({
  profile,
  wardList,
}) => {
  const { host, panel } = await openPanel(profile, wardList.url);
  await panel.log.text.pressSequentially(BEGUN);
  await profile.closeSidePanel(panel.page, host);
  const again = new SidePanel(await profile.openSidePanel(host));
  await expect(again.log.text).toHaveValue(BEGUN);
});

test('Esc twice closes the panel from within a text, and the text is there when it is opened again', async ({
  profile,
  wardList,
}) => {
  const { host, panel } = await openPanel(profile, wardList.url);
  await panel.log.text.pressSequentially(BEGUN);
  const closed = panel.page.waitForEvent('close');
  await panel.page.keyboard.press('Escape');
  // The page may be gone before the key is answered.
  await panel.page.keyboard.press('Escape').catch(() => closed);
  await closed;
  const again = new SidePanel(await profile.openSidePanel(host));
  await expect(again.log.text).toHaveValue(BEGUN);
});

test('a panel that dies at the same moment as the last word hands it to the background', async ({
  profile,
  wardList,
}) => {
  await openPanel(profile, wardList.url);
  const page = new SidePanel(await profile.openPage('sidepanel.html'));
  await page.log.text.fill(BEGUN);
  await page.page.close({ runBeforeUnload: true });
  const again = new SidePanel(await profile.openPage('sidepanel.html'));
  await expect(again.log.text).toHaveValue(BEGUN);
});

test('in every state the log fits 360 by 600 without scrolling, with all seven domains in sight', async ({
  profile,
}) => {
  const page = await profile.openPage('sidepanel.html');
  await page.setViewportSize({ width: 360, height: 600 });
  const panel = new SidePanel(page);
  await panel.writeFirst(FIRST, PASSPHRASE);
  const expectToFit = async (state: string) => {
    const overflow = await page.evaluate(
      () => document.documentElement.scrollHeight - document.documentElement.clientHeight,
    );
    expect(overflow, state).toBe(0);
    for (const domain of await page.locator('.chip').all())
      await expect(domain, state).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('button', { name: 'Save' }), state).toBeInViewport({ ratio: 1 });
  };
  await expectToFit('saved');
  await panel.log.text.fill(`${FIRST} Told us to ring 07700 900123 at any time.`);
  await page.getByText('Phone number').waitFor();
  await expectToFit('an identifier');
  await panel.log.text.fill('Asked for my plan first at bed 14, then altered one step and gave the reason.');
  await page.getByText('Check this').waitFor();
  await expectToFit('a question');
  await panel.log.text.fill('He is lazy and always late, and he does not care.');
  await page.getByText('judges').waitFor();
  await expectToFit('a judging word');
  await panel.log.text.fill(
    `${'He gave the wrong dose to the patient and told us not to report it. '.repeat(8)}`,
  );
  await page.getByText('A patient-safety matter?').waitFor();
  await expectToFit('another channel');
  await page.getByRole('radio', { name: 'Strengths' }).check();
  await expectToFit('a strength');
  await panel.lock();
  await panel.log.text.fill(BEGUN);
  await page.getByText('Not kept yet').waitFor();
  await expectToFit('locked');
});

test('what may point to a patient is asked with the save, and one key answers and saves', async ({
  profile,
  wardList,
}) => {
  const { panel } = await openPanel(profile, wardList.url);
  const { keyboard } = panel.page;
  await panel.log.text.pressSequentially('Asked Dr Patel for my plan at bed 14, then gave the reason.');
  await keyboard.press('Control+Enter');
  await panel.page.getByText('Not saved yet.').waitFor();
  await keyboard.press('t');
  await panel.log.saved.waitFor();
  await expect(panel.page.getByText('In place of a name with a title it says')).toBeVisible();
  await expect(panel.log.text).toBeFocused();
  const observations = await panel.openObservations();
  await expect(
    observations.saying('Asked [name] for my plan at [place], then gave the reason.'),
  ).toBeVisible();
});

test('title, menu and shortcut say Upward and no more', async ({ profile, wardList }) => {
  const { panel } = await openPanel(profile, wardList.url);
  await panel.log.text.fill(BEGUN);
  expect(await panel.page.title()).toBe('Upward');
  const worker = await profile.serviceWorker();
  const commands = await worker.evaluate(() => chrome.commands.getAll());
  expect(commands.map(({ name, shortcut }) => [name, shortcut])).toContainEqual([
    '_execute_action',
    'Alt+Shift+U',
  ]);
  // An item that was never made cannot be changed.
  await worker.evaluate(() => chrome.contextMenus.update('log', { enabled: true }));
});
