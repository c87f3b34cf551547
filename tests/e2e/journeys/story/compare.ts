import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type StudyKeyFile, StudyPage } from '../../pages/study-page.ts';
import type { Stage } from '../../support/tour.ts';

/** The outcomes by the beginning of their names on the page. */
const OUTCOMES = {
  CONF: 'Confidence',
  AWARE: 'Picture',
  ROLE: 'Understanding',
  IMPORT: 'Importance',
  CONCERN: 'Worry',
} as const;

/** The cells of each outcome's row. */
export type OutcomesSeen = Readonly<Record<keyof typeof OUTCOMES, readonly string[]>>;

/** What the study team saw and saved. */
export interface Compared {
  readonly opened: string;
  readonly outcomes: OutcomesSeen;
  readonly flow: { readonly fellows: readonly string[]; readonly consultants: readonly string[] };
  readonly data: string;
  readonly results: string;
  /** The example with a second site. */
  readonly withSiteB: OutcomesSeen;
  readonly sessions: string;
}

/** The study team opens every response, reads the table, and saves the data and the results. */
export async function compare(
  stage: Stage,
  { key, responses }: { key: StudyKeyFile; responses: readonly string[] },
): Promise<Compared> {
  const profile = await stage.computer('Study team');
  const study = await StudyPage.open(profile);
  const { page } = study;
  const opened = await stage.step(`The study team opens ${responses.length} files of answers`, async () => {
    await study.openWithKey(key);
    await study.drop(responses);
    return { page, seen: (await page.getByText(/files looked at/).textContent()) ?? '' };
  });
  const table = await stage.step('The study team reads the table, before beside after', async () => {
    await study.go('Results');
    const flow = { fellows: await study.flow('Fellows'), consultants: await study.flow('Consultants') };
    return { page, seen: { outcomes: await outcomesOf(study), flow } };
  });
  const saved = await stage.step('The study team saves the data and the results', async () => {
    await study.go('Export');
    const data = join(stage.folder, 'study.json');
    const results = join(stage.folder, 'results.csv');
    await copyFile(await study.saveData(), data);
    await copyFile(await study.saveResults(), results);
    return { page, seen: { data, results } };
  });
  const example = await stage.step('The same page shows the example of two sites', async () => {
    const sites = await StudyPage.open(profile);
    await sites.openExample();
    await sites.choose('Data', 'With example site B');
    const sessions = (await sites.page.getByText(/^Sessions: median/).textContent()) ?? '';
    return { page: sites.page, seen: { withSiteB: await outcomesOf(sites), sessions } };
  });
  return { opened, ...table, ...saved, ...example };
}

async function outcomesOf(study: StudyPage): Promise<OutcomesSeen> {
  return {
    CONF: await study.outcome(OUTCOMES.CONF),
    AWARE: await study.outcome(OUTCOMES.AWARE),
    ROLE: await study.outcome(OUTCOMES.ROLE),
    IMPORT: await study.outcome(OUTCOMES.IMPORT),
    CONCERN: await study.outcome(OUTCOMES.CONCERN),
  };
}
