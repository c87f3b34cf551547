import { SidePanel } from '../pages/side-panel.ts';
import { expect, test } from '../support/test.ts';

const PASSPHRASE = 'kite amber gravel seven';
const TEXT = 'Asked for my plan first, then altered one step and gave the reason.';

test('the first observation is saved in one minute and read again after a restart, with the passphrase alone', async ({
  profile,
  wardList,
}) => {
  const first = new SidePanel(await profile.openSidePanel(await profile.openHost(wardList.url)));
  await first.writeFirst(TEXT, PASSPHRASE);
  await expect((await first.openObservations()).saying(TEXT)).toBeVisible();

  await profile.restart();
  const later = new SidePanel(await profile.openSidePanel(await profile.openHost(wardList.url)));
  await expect(later.page.getByText(TEXT)).toHaveCount(0);
  const observations = await later.unlock(PASSPHRASE);
  await expect(observations.saying(TEXT)).toBeVisible();
});

test('an observation shown as saved is there after a power cut, though the vault was locked', async ({
  profile,
  wardList,
}) => {
  const panel = new SidePanel(await profile.openSidePanel(await profile.openHost(wardList.url)));
  await panel.writeFirst(TEXT, PASSPHRASE);
  await panel.lock();
  await (await panel.openLog()).write({ text: 'Thanked the night team by role.', domain: 'Strengths' });

  await profile.cutPowerAndRestart();
  const later = new SidePanel(await profile.openSidePanel(await profile.openHost(wardList.url)));
  const observations = await later.unlock(PASSPHRASE);
  await expect(observations.saying('Thanked the night team by role.')).toBeVisible();
});
