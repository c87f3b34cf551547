import type { Page } from '@playwright/test';
import { sectionsFor } from '../../../lib/reflection/sections.ts';
import { marshBrief } from '../../components/brief/marsh.ts';
import { BriefPage } from '../pages/brief-page.ts';
import { SidePanel } from '../pages/side-panel.ts';
import { accessibilityFaults } from '../support/accessibility.ts';
import { briefAtHand } from '../support/brief.ts';
import { roundAtHand } from '../support/round.ts';
import { expect, test } from '../support/test.ts';

// Component tests look at every state; only a browser paints, so contrast is looked at here, in light and in dark.

const PASSPHRASE = 'kite amber gravel seven';
const TEXT = 'Asked for my plan first, then altered one step and gave the reason.';

async function expectNoFault(page: Page, where: string): Promise<void> {
  expect(await accessibilityFaults(page), where).toEqual([]);
}

test('every view of the side panel passes axe, in light and in dark', async ({ profile, wardList }) => {
  const round = await roundAtHand(profile.folder);
  const panel = new SidePanel(await profile.openSidePanel(await profile.openHost(wardList.url)));
  const { page, log } = panel;
  await expectNoFault(page, 'the first minute');
  await page.getByLabel('Write one thing you saw a consultant do').fill(TEXT);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expectNoFault(page, 'the passphrase');
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Save my observation' }).click();
  await log.saved.waitFor();
  await expectNoFault(page, 'saved');
  await log.fill({ text: 'Ring 07700 900123.', domain: 'Approachability', kind: 'Change it' });
  await expectNoFault(page, 'a text with a finding');
  await log.write({
    text: TEXT,
    domain: 'Approach to juniors',
    kind: 'Keep doing it',
    consultant: 'Ada One',
  });
  const observations = await panel.openObservations();
  await expectNoFault(page, 'observations');
  await observations.all.first().getByRole('button', { name: 'Edit' }).click();
  await expectNoFault(page, 'an observation being edited');

  const handIn = await panel.openHandIn();
  await expectNoFault(page, 'a card is asked for');
  await handIn.giveCard(round.cardPath);
  await expectNoFault(page, 'a seat is asked for');
  await handIn.takeSeat(round.seat);
  await handIn.picks.first().getByRole('button', { name: 'Change' }).click();
  await expectNoFault(page, 'choosing');
  await page.getByRole('button', { name: 'See what is sent' }).click();
  await expectNoFault(page, 'sealing');
  await page.getByRole('button', { name: 'Seal and save the file' }).click();
  await page.getByRole('heading', { name: 'Sealed. One step is left' }).waitFor();
  await expectNoFault(page, 'sealed');
  await page.getByRole('button', { name: 'More' }).click();
  await expectNoFault(page, 'the other pages');
  await panel.lock();
  await panel.openObservations();
  await expectNoFault(page, 'locked');
});

test('every screen between the brief’s file and its reveal passes axe', async ({ profile }) => {
  const brief = await BriefPage.open(profile);
  const { page, questionnaire } = brief;
  await brief.submit();
  await expectNoFault(page, 'the file is asked for, with errors shown');
  await brief.tryToOpen(await briefAtHand(profile.folder, marshBrief()), 'first');
  await page.getByRole('heading', { name: 'Before you answer' }).waitFor();
  await expectNoFault(page, 'consent');
  await questionnaire.consent();
  for (const { title } of sectionsFor({ role: 'consultant', occasion: 'T0' })) {
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await expectNoFault(page, title);
    await page.getByRole('button', { name: 'Skip this part' }).click();
  }
  await page.getByRole('heading', { name: 'Your answers are sealed' }).waitFor();
  await expectNoFault(page, 'sealed');
});
