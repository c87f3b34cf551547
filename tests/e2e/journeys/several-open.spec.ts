import { SidePanel } from '../pages/side-panel.ts';
import { VaultSettings } from '../pages/vault-settings.ts';
import { fellowAt, observationsIn, PASSPHRASE } from '../support/fellow.ts';
import { expect, test } from '../support/test.ts';

// Two panels and a card are open at once: what is written in one overwrites nothing of the others.

const HERE = 'Asked for my plan first, then altered one step.';
const THERE = 'Thanked the night team by name of role.';
const IN_CARD = 'Began later than agreed without a message.';
const DRAFT = 'Gave the reason for';

test('two panels and a card that write at once each keep what was written in them', async ({
  startProfile,
  wardList,
}) => {
  const { profile, host, widget } = await fellowAt(wardList.url, startProfile);
  const real = new SidePanel(await profile.openSidePanel(host));
  const tab = new SidePanel(await profile.openPage('sidepanel.html'));
  await host.bringToFront();
  const card = await widget.open();

  await Promise.all([real.log.fill({ text: HERE }), tab.log.fill({ text: THERE }), card.write(IN_CARD)]);
  for (const { page } of [real, tab]) {
    await expect(page.getByText('Draft saved on this computer')).toBeVisible();
  }
  await expect(card.draftKept).toBeVisible();
  await Promise.all([real.log.tryToSave(), tab.log.tryToSave(), card.saveOnceSeen()]);
  await real.log.saved.waitFor();
  await tab.log.saved.waitFor();
  // One panel writes on while the other edits.
  await tab.log.fill({ text: DRAFT });
  const inReal = await real.openObservations();
  for (const text of [HERE, THERE, IN_CARD]) await expect(inReal.saying(text)).toHaveCount(1);
  await inReal.edit(THERE, { text: `${THERE} Twice.` });
  await expect(tab.log.text).toHaveValue(DRAFT);
  await real.lock();
  await real.unlock(PASSPHRASE);
  await real.openLog();
  // One of the panels brings the draft back, and only one.
  const drafts = () => Promise.all([real, tab].map(({ log }) => log.text.inputValue()));
  await expect.poll(async () => (await drafts()).toSorted()).toEqual(['', DRAFT]);
  const after = await observationsIn(profile);
  for (const text of [HERE, `${THERE} Twice.`, IN_CARD]) await expect(after.saying(text)).toHaveCount(1);
  await expect(after.all).toHaveCount(4);
});

test('a vault that is erased disappears from both panels and the card', async ({
  startProfile,
  wardList,
}) => {
  const { profile, host, widget } = await fellowAt(wardList.url, startProfile);
  const real = new SidePanel(await profile.openSidePanel(host));
  const tab = new SidePanel(await profile.openPage('sidepanel.html'));
  const shown = await tab.openObservations();
  await expect(shown.all).toHaveCount(1);
  await host.bringToFront();
  const card = await widget.open();
  await card.write(IN_CARD);
  await expect(card.draftKept).toBeVisible();

  const settings = await VaultSettings.open(profile);
  await settings.erase();
  await expect(settings.page.getByText('is erased from this computer')).toBeVisible();
  for (const { page } of [real, tab]) {
    await expect(page.getByLabel('Write one thing you saw a consultant do')).toBeVisible();
  }
  await widget.cardIsGone();
});
