import { SidePanel } from '../pages/side-panel.ts';
import { VaultSettings } from '../pages/vault-settings.ts';
import { WayBack } from '../pages/way-back.ts';
import { accessibilityFaults } from '../support/accessibility.ts';
import type { Profile } from '../support/profile.ts';
import { expect, test } from '../support/test.ts';

const PASSPHRASE = 'kite amber gravel seven';
const NEXT = 'copper heron tulip oven';
const TEXT = 'Gave the reason for the change.';

async function aVault(profile: Profile): Promise<SidePanel> {
  const panel = new SidePanel(await profile.openPage('sidepanel.html'));
  await panel.writeFirst(TEXT, PASSPHRASE);
  return panel;
}

test('a recovery file is saved, tried and used in place of the forgotten passphrase', async ({ profile }) => {
  const panel = await aVault(profile);
  const settings = await VaultSettings.open(profile);
  await expect(settings.page.getByText('No recovery file yet.')).toBeVisible();
  const kit = await settings.saveRecovery(PASSPHRASE);
  expect(await accessibilityFaults(settings.page), 'the six words').toEqual([]);
  await settings.tryRecovery(kit);
  await expect(settings.page.getByRole('heading', { name: 'It works' })).toBeVisible();
  await settings.backToSettings();
  await expect(settings.row('Recovery file')).toContainText('Saved in week');

  await panel.page.bringToFront();
  await panel.lock();
  await panel.openObservations();
  const way = new WayBack(panel.page);
  await way.recover(kit, NEXT);
  await expect(panel.page.getByText('is open under its new passphrase')).toBeVisible();
  await way.goOn();
  await expect(panel.page.getByText(TEXT)).toBeVisible();
  await panel.lock();
  await panel.unlock(NEXT);
  await expect(panel.page.getByText(TEXT)).toBeVisible();
});

test('the six words are gone from the page when another page locks', async ({ profile }) => {
  const panel = await aVault(profile);
  const settings = await VaultSettings.open(profile);
  await settings.saveRecovery(PASSPHRASE);
  await panel.lock();
  await expect(settings.words).toHaveCount(0);
  await expect(settings.page.getByText('Unlock to see what keeps your vault')).toBeVisible();
});

test('a backup brings a vault to another computer, and merges there', async ({ startProfile }) => {
  const here = await startProfile();
  await aVault(here);
  const backup = await (await VaultSettings.open(here)).saveBackup(PASSPHRASE);

  const there = await startProfile();
  const panel = new SidePanel(await there.openPage('sidepanel.html'));
  const way = new WayBack(panel.page);
  await way.restore(backup, PASSPHRASE);
  await expect(panel.page.getByText('came in new')).toBeVisible();
  await way.goOn();
  await panel.openObservations();
  await expect(panel.page.getByText(TEXT)).toBeVisible();
});

test('the passphrase is changed, and the old one opens nothing any more', async ({ profile }) => {
  const panel = await aVault(profile);
  const settings = await VaultSettings.open(profile);
  await settings.changePassphrase(PASSPHRASE, NEXT);
  await expect(settings.page.getByText('The new passphrase holds')).toBeVisible();
  await panel.page.bringToFront();
  await panel.lock();
  await panel.openObservations();
  await panel.tryToUnlock(PASSPHRASE);
  await expect(panel.page.getByText('That passphrase does not open this vault.')).toBeVisible();
  await panel.unlock(NEXT);
  await expect(panel.page.getByText(TEXT)).toBeVisible();
});

test('an erased vault is gone from every page, and a wiped computer starts anew', async ({ profile }) => {
  const panel = await aVault(profile);
  const settings = await VaultSettings.open(profile);
  await settings.erase();
  await expect(settings.page.getByText('is erased from this computer')).toBeVisible();
  await expect(panel.page.getByLabel('Write one thing you saw a consultant do')).toBeVisible();

  await panel.page.bringToFront();
  await panel.writeFirst(TEXT, PASSPHRASE);
  await panel.lock();
  await settings.page.bringToFront();
  await settings.wipe();
  await expect(settings.page.getByText('All of Upward in this browser is erased')).toBeVisible();
  await expect(panel.page.getByLabel('Write one thing you saw a consultant do')).toBeVisible();
});
