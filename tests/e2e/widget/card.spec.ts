import { SidePanel } from '../pages/side-panel.ts';
import { Widget } from '../pages/widget.ts';
import { contentWorldOf } from '../support/content-world.ts';
import { fellowAt, observationsIn, PASSPHRASE } from '../support/fellow.ts';
import { expect, test } from '../support/test.ts';
import { workerEnder } from '../support/worker.ts';

// Logging in the card: quick, by keyboard, and no word lost.

const TEXT = 'Asked for my plan first, then altered one step and gave the reason.';

test('an observation is logged by keyboard alone, in the five-second way', async ({
  startProfile,
  wardList,
}) => {
  const { profile, host, widget } = await fellowAt(wardList.url, startProfile);
  await host.getByLabel('Find a patient').click();
  const card = await widget.open();
  expect(await host.title()).not.toContain('Upward');
  expect(await card.frame.title()).toBe('Upward');
  await card.write(TEXT);
  await host.keyboard.press('Tab');
  await host.keyboard.press('3');
  await host.keyboard.press('k');
  await expect(card.frame.getByRole('radio', { name: 'Approach to juniors' })).toBeChecked();
  await expect(card.frame.getByRole('radio', { name: 'Keep doing it' })).toBeChecked();
  await card.saveOnceSeen();

  // The page can be used again at once, and the focus is where it was.
  await expect(host.getByLabel('Find a patient')).toBeFocused();
  await host.keyboard.type('AMBER');
  await expect(host.getByText('3 patients')).toBeVisible();
  const stored = (await observationsIn(profile)).saying(TEXT);
  await expect(stored).toContainText('Keep');
});

test('digits and letters are text while the text field has the focus', async ({ startProfile, hostile }) => {
  const { widget } = await fellowAt(hostile.url, startProfile);
  const card = await widget.open();
  await card.write('3 kept c');
  await expect(card.text).toHaveValue('3 kept c');
  await expect(card.frame.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('undo brings the text back, and saving again stores it once', async ({ startProfile, hostile }) => {
  const { profile, widget } = await fellowAt(hostile.url, startProfile);
  const card = await widget.open();
  await card.write(TEXT);
  await card.saveOnceSeen();
  await card.frame.getByRole('button', { name: 'Undo' }).click();
  await expect(card.text).toHaveValue(TEXT);
  await expect(card.text).toBeFocused();
  await expect((await observationsIn(profile)).saying(TEXT)).toHaveCount(0);
  await widget.page.bringToFront();
  await card.saveOnceSeen();
  await expect((await observationsIn(profile)).saying(TEXT)).toHaveCount(1);
});

test('another one keeps consultant and setting, and nothing of the last text', async ({
  startProfile,
  hostile,
}) => {
  const { profile, widget } = await fellowAt(hostile.url, startProfile);
  const card = await widget.open();
  await card.write(TEXT);
  await card.frame.getByLabel('Consultant').fill('HM');
  await card.frame.getByLabel('Setting').selectOption('Clinic');
  await card.saveOnceSeen();
  await card.frame.getByRole('button', { name: 'Another' }).click();
  await expect(card.text).toHaveValue('');
  await expect(card.frame.getByLabel('Consultant')).toHaveValue('HM');
  await expect(card.text).toBeFocused();
  await card.write('Second of the evening.');
  await card.saveOnceSeen();
  const view = await observationsIn(profile);
  await expect(view.saying(TEXT)).toHaveCount(1);
  await expect(view.saying('Second of the evening.')).toHaveCount(1);
});

test('the launcher that is pressed while the note stands opens the card for the next entry', async ({
  startProfile,
  hostile,
}) => {
  const { profile, widget } = await fellowAt(hostile.url, startProfile);
  const card = await widget.open();
  await card.write(TEXT);
  await card.saveOnceSeen();
  const next = await widget.open();
  await expect(next.text).toHaveValue('');
  await next.write('Second of the evening.');
  await next.saveOnceSeen();
  const view = await observationsIn(profile);
  await expect(view.saying(TEXT)).toHaveCount(1);
  await expect(view.saying('Second of the evening.')).toHaveCount(1);
});

test('Esc closes the card and gives the focus back; the draft was kept', async ({
  startProfile,
  wardList,
}) => {
  const { host, widget, recordsSince } = await fellowAt(wardList.url, startProfile);
  await host.getByLabel('Find a patient').click();
  const card = await widget.open();
  await card.write(TEXT);
  await widget.escape();
  await expect(host.getByLabel('Find a patient')).toBeFocused();
  await expect.poll(recordsSince).toBe(1);
});

test('a press beside the card closes it, and the draft was kept', async ({ startProfile, wardList }) => {
  const { host, widget, recordsSince } = await fellowAt(wardList.url, startProfile);
  const card = await widget.open();
  await card.write(TEXT);
  await host.mouse.click(20, 300);
  await widget.cardIsGone();
  await expect.poll(recordsSince).toBe(1);
});

test('Esc twice hides every card, in other tabs too', async ({ startProfile, hostile }) => {
  const { profile, widget, recordsSince } = await fellowAt(hostile.url, startProfile);
  const first = await widget.open();
  await first.write('Still to be finished.');
  await expect(first.draftKept).toBeVisible();
  const page = await profile.context.newPage();
  await page.goto(hostile.url);
  const second = await Widget.in(page);
  await second.open();
  await second.escape();
  await page.keyboard.press('Escape');
  await widget.cardIsGone();
  await expect.poll(recordsSince).toBe(1);
});

test('the toolbar button hides an open card, and the draft was kept', async ({ startProfile, hostile }) => {
  const { profile, host, widget, recordsSince } = await fellowAt(hostile.url, startProfile);
  const card = await widget.open();
  await card.write(TEXT);
  await profile.pressToolbarButton(host);
  await widget.cardIsGone();
  await expect.poll(recordsSince).toBe(1);
});

test('a page that is left in the middle of a sentence loses none of it', async ({
  startProfile,
  hostile,
}) => {
  const { host, widget, recordsSince } = await fellowAt(hostile.url, startProfile);
  const card = await widget.open();
  await card.write(TEXT);
  await host.goto(`${hostile.url}next.html`);
  await expect.poll(recordsSince).toBe(1);
});

test('a page that is left loses no word when the background was ended since the card opened', async ({
  startProfile,
  hostile,
}) => {
  const { profile, host, widget, recordsSince } = await fellowAt(hostile.url, startProfile);
  const endWorker = await workerEnder(profile);
  await host.bringToFront();
  const { ask } = await contentWorldOf(host);
  await widget.open();
  await endWorker();
  // The tab's questions are answered in turn: the card's own for a ticket before the second of these.
  await ask({ type: 'launcher' });
  await ask({ type: 'launcher' });
  await host.keyboard.insertText(TEXT);
  await host.goto(`${hostile.url}next.html`);
  await expect.poll(recordsSince).toBe(1);
});

test('a background that was ended while the text was typed saves it, once', async ({
  startProfile,
  hostile,
}) => {
  const { profile, host, widget } = await fellowAt(hostile.url, startProfile);
  const endWorker = await workerEnder(profile);
  await host.bringToFront();
  const card = await widget.open();
  await card.write(TEXT);
  await expect(card.draftKept).toBeVisible();
  await endWorker();
  await card.saveOnceSeen();
  await expect((await observationsIn(profile)).saying(TEXT)).toHaveCount(1);
});

test('a background that is ended over the save stores it once', async ({ startProfile, hostile }) => {
  const { profile, host, widget } = await fellowAt(hostile.url, startProfile);
  const endWorker = await workerEnder(profile);
  await host.bringToFront();
  const card = await widget.open();
  await card.write(TEXT);
  await Promise.all([card.saveOnceSeen(), endWorker()]);
  await expect((await observationsIn(profile)).saying(TEXT)).toHaveCount(1);
});

test('cards in two tabs keep to their own', async ({ startProfile, hostile }) => {
  const { profile, widget } = await fellowAt(hostile.url, startProfile);
  const first = await widget.open();
  await first.write('Written in the first tab.');
  const page = await profile.context.newPage();
  await page.goto(hostile.url);
  const second = await (await Widget.in(page)).open();
  await second.write('Written in the second tab.');
  await second.saveOnceSeen();
  await widget.page.bringToFront();
  await first.saveOnceSeen();
  const view = await observationsIn(profile);
  await expect(view.saying('Written in the first tab.')).toHaveCount(1);
  await expect(view.saying('Written in the second tab.')).toHaveCount(1);
});

test('an empty card saves nothing and says what is missing', async ({ startProfile, hostile }) => {
  const { widget } = await fellowAt(hostile.url, startProfile);
  const card = await widget.open();
  await expect(async () => {
    await card.save();
    await expect(card.frame.getByText('Nothing is written yet.')).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(card.text).toBeFocused();
});

test('what is written while the vault is locked is read after unlocking', async ({
  startProfile,
  hostile,
}) => {
  const { profile } = await fellowAt(hostile.url, startProfile);
  await profile.restart();
  const host = await profile.openHost(hostile.url);
  const card = await (await Widget.in(host)).open();
  await card.write(TEXT);
  await expect(card.frame.getByText('Not kept yet')).toBeVisible();
  await card.askOnceSeen();
  await expect(card.question).toBeFocused();
  await host.keyboard.press('y');
  await expect(card.saved).toBeVisible();
  const view = await new SidePanel(await profile.openPage('sidepanel.html')).unlock(PASSPHRASE);
  await expect(view.saying(TEXT)).toBeVisible();
});
