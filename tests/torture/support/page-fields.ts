import type { Page } from '@playwright/test';
import { marshBrief } from '../../components/brief/marsh.ts';
import { BriefPage } from '../../e2e/pages/brief-page.ts';
import { FellowReflection } from '../../e2e/pages/fellow-reflection.ts';
import { LeadPage } from '../../e2e/pages/lead/lead-page.ts';
import { QuestionnairePage } from '../../e2e/pages/questionnaire.ts';
import { briefAtHand } from '../../e2e/support/brief.ts';
import { CANARY, plant } from './canaries.ts';
import type { FieldTour } from './fellow-fields.ts';

/** The fields of all other pages, in tabs that stay open as they are. The vault is unlocked and a round is joined. */
export async function fillPagesFields(tour: FieldTour): Promise<void> {
  await leadsPage(tour);
  await briefPage(tour);
  await reflection(tour);
  for (const path of ['study.html', 'options.html', 'prepare.html']) {
    const page = await tour.profile.openPage(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await plant(page, path, tour.canaries);
  }
}

/** The lead: a round being set up, a round refused, and in the example words of a point written, merged and changed. */
async function leadsPage({ profile, canaries }: FieldTour): Promise<void> {
  const setUp = await profile.openPage('collect.html');
  await setUp.getByRole('heading', { name: 'Make a round' }).waitFor();
  await plant(setUp, 'a round set up, refused', canaries);
  await setUp.getByRole('button', { name: 'Make the round' }).click();
  const lead = new LeadPage(await profile.openPage('collect.html'), profile);
  await lead.openExample();
  await lead.go('Points');
  const { page } = lead;
  await page.getByLabel('Statement').waitFor();
  await plant(page, 'a point, saved', canaries);
  await page.getByRole('button', { name: 'Add a point from the room' }).click();
  const made = page.getByRole('listitem', { name: new RegExp(CANARY) });
  await made.getByRole('button', { name: 'Change the words' }).click();
  await plant(page, 'a point, its words being changed', canaries);
}

/** The consultant: words refused, a code typed, and the questionnaire answered to its end and left in its middle. */
async function briefPage({ profile, canaries }: FieldTour): Promise<void> {
  const refused = await BriefPage.open(profile);
  await refused.page.getByRole('radio', { name: /I answered before/ }).check();
  await plant(refused.page, 'the words of a brief and a code', canaries);
  await refused.submit();
  const file = await briefAtHand(profile.folder, marshBrief());
  for (const sealed of [true, false]) {
    const brief = await BriefPage.open(profile);
    await brief.tryToOpen(file, 'first');
    await brief.questionnaire.consent();
    await answer(brief.questionnaire, { sealed, where: 'a consultant’s questions', canaries });
  }
}

/** The fellow: the first questions answered and sealed, and again left in their middle. */
async function reflection({ profile, canaries }: FieldTour): Promise<void> {
  for (const sealed of [true, false]) {
    const { page } = await FellowReflection.open(profile);
    await page.getByRole('button', { name: 'Answer' }).first().click();
    const questionnaire = new QuestionnairePage(page);
    const anew = page.getByRole('button', { name: 'Start anew instead' });
    await anew.or(page.getByRole('heading', { name: 'Before you answer' })).waitFor();
    if (await anew.isVisible()) await anew.click();
    await questionnaire.consent();
    await answer(questionnaire, { sealed, where: 'a fellow’s questions', canaries });
  }
}

interface Answering extends Pick<FieldTour, 'canaries'> {
  readonly sealed: boolean;
  readonly where: string;
}

/** Goes through the parts, answers the first of everything, and writes into every field: to the seal, or up to the last part. */
async function answer({ page }: QuestionnairePage, { sealed, where, canaries }: Answering): Promise<void> {
  const check = page.getByRole('button', { name: 'Check my answers' });
  const next = page.getByRole('button', { name: 'Continue' });
  for (;;) {
    await next.or(check).waitFor();
    const title = await page.getByRole('heading', { level: 1 }).textContent();
    await answerPart(page);
    await plant(page, `${where}, ${sealed ? 'sealed' : 'left'}, ${title}`, canaries);
    if (await check.isVisible()) break;
    await next.click();
    await page.getByRole('heading', { level: 1, name: title ?? '' }).waitFor({ state: 'detached' });
  }
  if (!sealed) return;
  await check.click();
  await page.getByRole('button', { name: 'Seal my answers' }).click();
  await page.getByRole('heading', { name: 'Your answers are sealed' }).waitFor();
}

async function answerPart(page: Page): Promise<void> {
  for (const group of await page.getByRole('group').all()) {
    const first = group.getByRole('radio').first();
    if ((await first.count()) > 0) await first.check();
  }
}
