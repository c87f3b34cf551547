import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { codingFileName, sealCoding } from '../../lib/coding/coding-file.ts';
import { CodingDesk } from '../e2e/pages/coding-desk.ts';
import { StudyPage } from '../e2e/pages/study-page.ts';
import { responseFiles } from '../e2e/support/handed-in.ts';
import { identityIn } from '../e2e/support/open-files.ts';
import { Profile } from '../e2e/support/profile.ts';
import { manySegments, manyWritten } from '../fixtures/many-texts.ts';
import type { Figure, Measure } from './figure.ts';
import { longestTask, watchTasks } from './long-tasks.ts';

const FELLOWS = 420;
const TAKE_IN = 'take in the file';

/**
 * A coding of some 5,000 segments in the built page: taken in from its file, opened, filtered by a code, a text coded, a
 * code merged, themes and quotes shown, and the export saved. For each step how long it took by the driver's clock, and
 * the longest task of the page meanwhile (browsers tell of those over 50 ms; 0 is none).
 */
export const measure: Measure = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'upward-bench-'));
  const profile = await Profile.start();
  try {
    const study = await StudyPage.open(profile);
    const key = await study.makeKey();
    const responses = manyWritten(FELLOWS);
    const { coding, texts } = await manySegments(responses, await identityIn(key));
    const path = join(folder, codingFileName(coding));
    await writeFile(path, await sealCoding(coding, key.recipient));
    await study.openWithKey(key);
    await study.drop(await responseFiles(responses, key.recipient));
    await study.go('Free text');
    const desk = new CodingDesk(study.page, profile);
    const segments = coding.texts.reduce((all, text) => all + text.segments.length, 0);
    await watchTasks(study.page);
    const figures: Figure[] = [
      { what: 'coded segments', value: segments, unit: 'count' },
      { what: 'texts', value: texts.length, unit: 'count' },
    ];
    for (const [what, step] of steps(study, desk, path)) figures.push(...(await timed(desk, what, step)));
    return figures;
  } finally {
    await profile.close();
    await rm(folder, { recursive: true, force: true });
  }
};

type Step = readonly [what: string, step: () => Promise<unknown>];

function steps(study: StudyPage, desk: CodingDesk, path: string): readonly Step[] {
  const { page } = desk;
  return [
    [TAKE_IN, () => desk.takeIn(path)],
    ['open it', () => desk.goOn('amber kite')],
    [
      'filter by a code',
      async () => {
        await page.getByLabel('Show').selectOption('being heard');
        await page.getByText(/^1 to 100 of /).waitFor();
      },
    ],
    [
      'code some words',
      async () => {
        await desk.text.focus();
        await desk.selectFirst(2);
        await desk.code('wish');
        await page.getByText('Coded: wish to repeat.').waitFor();
        await desk.kept();
      },
    ],
    ['show the themes', () => desk.part('Themes').then(() => page.getByRole('table').first().waitFor())],
    ['show the quotes', () => desk.part('Quotes').then(() => page.getByText('0 quotes chosen.').waitFor())],
    [
      'choose a quote',
      async () => {
        await page.getByRole('checkbox', { name: /^“/ }).first().check();
        await page.getByText('1 quote chosen.').waitFor();
      },
    ],
    [
      'merge two codes, and keep it',
      async () => {
        await desk.part('Codebook');
        await page.getByRole('button', { name: 'Change hierarchy' }).click();
        await page.getByLabel('Merge into').selectOption('being heard');
        await page.getByRole('button', { name: 'Merge' }).click();
        await page.getByText(/^Merged into being heard/).waitFor();
        await desk.kept();
      },
    ],
    ['save a copy', () => desk.saveCopy()],
    ['export the data', () => study.go('Export').then(() => study.saveData())],
  ];
}

async function timed(desk: CodingDesk, what: string, step: Step[1]): Promise<Figure[]> {
  await desk.page.evaluate(() => {
    globalThis.tasksSeen = [];
    globalThis.filesGiven = 0;
  });
  const began = performance.now();
  await step();
  const took = performance.now() - began;
  // The browser tells of a task a moment after it ended.
  await desk.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0))));
  const longest = await longestTask(desk.page);
  return [
    { what, value: took, unit: 'ms' },
    // Taking in a file holds the driver’s own handing over of its bytes, which no person waits for.
    ...(what === TAKE_IN ? [] : [{ what: `${what}: longest task`, value: longest, unit: 'ms' } as const]),
  ];
}
