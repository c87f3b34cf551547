import { HandInView } from '../../e2e/pages/hand-in-view.ts';
import { SidePanel } from '../../e2e/pages/side-panel.ts';
import { Widget } from '../../e2e/pages/widget.ts';
import type { Profile } from '../../e2e/support/profile.ts';
import type { RoundAtHand } from '../../e2e/support/round.ts';
import { type Canaries, plant } from './canaries.ts';

/** What a tour of fields needs: one profile, the page the card stands in, and a round to join. */
export interface FieldTour {
  readonly profile: Profile;
  readonly host: string;
  readonly round: RoundAtHand;
  readonly canaries: Canaries;
}

/**
 * A fellow's fields, in tabs that stay open as they are: the panel's page in each of its states, with what was saved and
 * what was not, and the card. Gives the passphrase, a canary itself.
 */
export async function fillFellowsFields(tour: FieldTour): Promise<string> {
  const passphrase = await firstRun(tour);
  await log(tour);
  await ownList(tour);
  await card(tour);
  await joining(tour);
  return passphrase;
}

async function panelTab({ profile }: FieldTour): Promise<SidePanel> {
  return new SidePanel(await profile.openPage('sidepanel.html'));
}

/** First run and a new vault, then the vault locked: a wrong passphrase, an observation and a draft. */
async function firstRun(tour: FieldTour): Promise<string> {
  const { canaries } = tour;
  const panel = await panelTab(tour);
  const { page } = panel;
  await page.getByLabel('Write one thing you saw a consultant do').waitFor();
  await plant(page, 'first run', canaries);
  await page.getByRole('button', { name: 'Continue' }).click();
  await panel.passphrase.waitFor();
  const [passphrase = ''] = await plant(page, 'new passphrase', canaries);
  await page.getByRole('button', { name: 'Save my observation' }).click();
  await panel.log.saved.waitFor();
  await panel.lock();
  await panel.openLog();
  await plant(page, 'log while locked, saved', canaries);
  await panel.log.save();
  await plant(page, 'log while locked, draft', canaries);
  await page.getByText('Draft saved on this computer').waitFor();
  await panel.openObservations();
  await panel.passphrase.waitFor();
  await page.getByLabel('Show what I type').check();
  await plant(page, 'wrong passphrase, shown', canaries);
  await page.getByLabel('Show what I type').uncheck();
  await plant(page, 'wrong passphrase', canaries);
  await page.getByRole('button', { name: 'Unlock', exact: true }).click();
  await page.locator('.error').first().waitFor({ timeout: 30_000 });
  await panel.unlock(passphrase);
  await page.locator('[data-observation]').first().waitFor({ timeout: 30_000 });
  return passphrase;
}

/** The log form, unlocked: one saved and placed, one written and not saved. */
async function log(tour: FieldTour): Promise<void> {
  const panel = await panelTab(tour);
  await panel.log.text.waitFor();
  await plant(panel.page, 'log, saved', tour.canaries);
  await panel.page.getByRole('radio', { name: 'Strengths' }).check();
  await panel.log.save();
  await plant(panel.page, 'log, not saved', tour.canaries);
}

/** The list of one's own: one changed, one being changed, the words looked for, and a name for one that waits. */
async function ownList(tour: FieldTour): Promise<void> {
  const { page } = await (async () => {
    const panel = await panelTab(tour);
    await panel.openObservations();
    return panel;
  })();
  const edit = page.getByRole('button', { name: 'Edit' });
  await edit.first().click();
  await plant(page, 'edit row, saved', tour.canaries);
  await page.getByRole('button', { name: 'Save change' }).click();
  await page.getByRole('button', { name: 'Save change' }).waitFor({ state: 'detached' });
  const someone = page.getByRole('combobox', { name: 'Consultant' }).first();
  await someone.selectOption('Someone else');
  await plant(page, 'the list: filter, a name for one that waits', tour.canaries);
  await page.getByRole('textbox', { name: 'Find words' }).fill('');
  await edit.first().click();
  await plant(page, 'edit row and filter, not saved', tour.canaries);
}

/** The card in the page: one saved, one written and not saved. */
async function card({ profile, host, canaries }: FieldTour): Promise<void> {
  const page = await profile.openHost(host);
  await page.bringToFront();
  const opened = await (await Widget.in(page)).open();
  await plant(opened.frame, 'card, saved', canaries);
  await opened.text.focus();
  await opened.saveOnceSeen();
  await opened.frame.getByRole('button', { name: 'Another' }).click();
  await opened.text.waitFor();
  await plant(opened.frame, 'card, not saved', canaries);
}

/** A card pasted, a seat typed, a round joined; then a name typed beside those of the card. */
async function joining(tour: FieldTour): Promise<void> {
  const { canaries, round } = tour;
  const pasted = await panelTab(tour);
  await pasted.openHandIn();
  await pasted.page.getByLabel('Or paste the card here').waitFor();
  await plant(pasted.page, 'a card pasted', canaries);
  await pasted.page.getByRole('button', { name: 'Read the card' }).click();
  const seat = await panelTab(tour);
  await (await seat.openHandIn()).giveCard(round.cardPath);
  await plant(seat.page, 'a seat typed', canaries);
  const joined = await panelTab(tour);
  const handIn = new HandInView((await joined.openHandIn()).page);
  await handIn.giveCard(round.cardPath);
  for (const name of await joined.page.getByRole('combobox').all()) {
    await name.selectOption('Nobody on this card');
  }
  await handIn.takeSeat(round.seat);
  await joined.openLog();
  const whom = joined.page.locator('form').getByRole('combobox', { name: 'Consultant' });
  await whom.selectOption('Someone else');
  await plant(joined.page, 'log in a round, not saved', canaries);
}
