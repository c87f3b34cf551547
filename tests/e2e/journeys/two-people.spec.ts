import { SidePanel } from '../pages/side-panel.ts';
import { accessibilityFaults } from '../support/accessibility.ts';
import { expect, test } from '../support/test.ts';

const MINE = 'kite amber gravel seven';
const THEIRS = 'birch lake nine violet';
const FIRST = 'Asked for my plan first, then altered one step.';
const OF_THE_OTHER = 'Thanked the night team by role.';
const LATER = 'Began later than agreed without a message.';

test('two people at one computer write each into their own vault, and neither’s words reach the other’s', async ({
  profile,
  wardList,
}) => {
  // Five passphrases are worked on, one after another.
  test.slow();
  const host = await profile.openHost(wardList.url);
  const panel = new SidePanel(await profile.openSidePanel(host));
  const { page, log } = panel;
  await panel.writeFirst(FIRST, MINE);
  await panel.lock();
  const mine = await panel.vaultName();

  // The other person types, and is asked.
  await log.fill({ text: OF_THE_OTHER });
  await expect(page.getByText('Not kept yet')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(log.question).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(log.question).toBeFocused();
  await page.keyboard.press('n');
  await expect(page.getByRole('heading', { name: `Not ${mine}?` })).toBeFocused();
  expect(await accessibilityFaults(page)).toEqual([]);
  await panel.startOwnVault(THEIRS);
  await expect(log.text).toHaveValue(OF_THE_OTHER);
  await log.tryToSave();
  await log.saved.waitFor();
  const observations = await panel.openObservations();
  await expect(observations.all).toHaveCount(1);
  await panel.openLog();
  await panel.lock();
  const theirs = await panel.vaultName();

  await profile.restart();
  const later = new SidePanel(await profile.openSidePanel(await profile.openHost(wardList.url)));
  await later.log.fill({ text: LATER });
  await later.log.tryToSave();
  await expect(later.page.getByRole('heading', { name: 'Which vault is yours?' })).toBeFocused();
  expect(await accessibilityFaults(later.page)).toEqual([]);
  await later.pickVault(mine);
  await expect(later.log.text).toHaveValue(LATER);
  await later.log.tryToSave();
  await later.log.saved.waitFor();
  const own = await later.unlock(MINE);
  await expect(own.saying(FIRST)).toBeVisible();
  await expect(own.saying(LATER)).toBeVisible();
  await expect(own.all).toHaveCount(2);

  await later.lock();
  await later.page.getByRole('button', { name: 'Not yours? Switch' }).click();
  await later.pickVault(theirs);
  const other = await later.unlock(THEIRS);
  await expect(other.saying(OF_THE_OTHER)).toBeVisible();
  await expect(other.all).toHaveCount(1);
  await later.openLog();
  await expect(later.log.text).toHaveValue('');
});
