import { SidePanel } from '../pages/side-panel.ts';
import { tabTo } from '../support/keyboard.ts';
import { expect, test } from '../support/test.ts';

const PASSPHRASE = 'kite amber gravel seven';
const FIRST = 'Asked for my plan first, then altered one step and gave the reason.';
const LOCKED = 'Began later than agreed without a message.';

test('logging beside a page of somebody else changes nothing in that page', async ({ profile, wardList }) => {
  const host = await profile.openHost(wardList.url);
  const before = await host.content();
  const panel = new SidePanel(await profile.openSidePanel(host));
  await panel.writeFirst(FIRST, PASSPHRASE);
  expect(await host.content()).toBe(before);
});

test('an observation is logged beside Orthanc, which still answers', async ({ profile, orthanc }) => {
  const host = await profile.openHost(orthanc.url);
  const panel = new SidePanel(await profile.openSidePanel(host));
  await panel.writeFirst(FIRST, PASSPHRASE);
  await expect((await panel.openObservations()).saying(FIRST)).toBeVisible();
  await expect(host.getByRole('heading', { name: 'Training archive' })).toBeVisible();
});

test('what is written while locked is read after unlocking, and can be placed, edited and deleted', async ({
  profile,
  wardList,
}) => {
  const panel = new SidePanel(await profile.openSidePanel(await profile.openHost(wardList.url)));
  await panel.writeFirst(FIRST, PASSPHRASE);
  await panel.lock();
  await (await panel.openLog()).write({ text: LOCKED, domain: 'Time management', kind: 'Change it' });
  await panel.openObservations();
  await expect(panel.page.getByText(LOCKED)).toHaveCount(0);

  const observations = await panel.unlock(PASSPHRASE);
  await expect(observations.all).toHaveCount(2);
  await observations.edit(LOCKED, { text: `${LOCKED} Handover overran.`, consultant: 'T. Adeyemi' });
  await expect(observations.people).toContainText('“T. Adeyemi”: 1 observation');
  await observations.delete(FIRST);
  await expect(observations.saying(FIRST)).toHaveCount(0);
  await observations.undoDelete();
  await expect(observations.saying(FIRST)).toBeVisible();
  await observations.delete(FIRST);
  await expect(observations.all).toHaveCount(1);
});

test('a phone number never reaches what is kept, and undo brings the text back to mend it', async ({
  profile,
  wardList,
}) => {
  const panel = new SidePanel(await profile.openSidePanel(await profile.openHost(wardList.url)));
  await panel.writeFirst(FIRST, PASSPHRASE);
  const told = 'Gave out 07700 900123 so that we could ring at night.';
  await panel.log.write({ text: told });
  await expect(panel.page.getByText('07700 900123')).toHaveCount(0);
  await panel.log.undo();
  await expect(panel.log.text).toHaveValue(told);
  await panel.log.write({ text: told });
  const observations = await panel.openObservations();
  await expect(observations.saying('Gave out [')).toBeVisible();
  await expect(observations.all).toHaveCount(2);
});

test('the first observation, its passphrase and the next one need no mouse', async ({
  profile,
  wardList,
}) => {
  const panel = new SidePanel(await profile.openSidePanel(await profile.openHost(wardList.url)));
  const { page } = panel;
  await tabTo(page, page.getByLabel('Write one thing you saw a consultant do'));
  await page.keyboard.type(FIRST);
  await tabTo(page, page.getByRole('button', { name: 'Continue' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByLabel('Passphrase', { exact: true }));
  await page.keyboard.type(PASSPHRASE);
  await page.keyboard.press('Enter');
  await panel.log.saved.waitFor();

  await expect(panel.log.text).toBeFocused();
  await page.keyboard.type('Thanked the night team by role.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('6');
  await expect(page.getByRole('radio', { name: 'Strengths' })).toBeChecked();
  await page.keyboard.press('Control+Enter');
  await expect(panel.log.text).toHaveValue('');
  await tabTo(page, page.getByRole('link', { name: 'Observations' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Thanked the night team by role.')).toBeVisible();
});
