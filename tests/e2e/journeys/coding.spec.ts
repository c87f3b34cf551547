import { readFile } from 'node:fs/promises';
import { storyResponses } from '../../../lib/example/story-responses.ts';
import { Dataset } from '../../../lib/schema/dataset.ts';
import { rawDatabases } from '../../torture/support/raw-rows.ts';
import { shapeFaults } from '../../torture/support/row-shapes.ts';
import { CodingDesk, DESK_PARTS } from '../pages/coding-desk.ts';
import { StudyPage } from '../pages/study-page.ts';
import { accessibilityFaults } from '../support/accessibility.ts';
import { responseFiles } from '../support/handed-in.ts';
import type { Profile } from '../support/profile.ts';
import { expect, test } from '../support/test.ts';

/** The story's study opened by its key, at what people wrote. */
async function atTexts(
  profile: Profile,
  key: Awaited<ReturnType<StudyPage['makeKey']>>,
  files: readonly string[],
): Promise<{ study: StudyPage; desk: CodingDesk }> {
  const study = await StudyPage.open(profile);
  await study.openWithKey(key);
  await study.drop(files);
  await study.go('Free text');
  return { study, desk: new CodingDesk(study.page, profile) };
}

async function keyAndFiles(profile: Profile) {
  const key = await (await StudyPage.open(profile)).makeKey();
  return { key, files: await responseFiles(storyResponses(), key.recipient) };
}

test('a text is coded by keyboard alone, and is coded still after the browser was closed', async ({
  profile,
}) => {
  const { key, files } = await keyAndFiles(profile);
  const { desk } = await atTexts(profile, key, files);
  const coder = await desk.begin();
  await expect(desk.text).toBeFocused();
  const words = await desk.nextOfWords(5);
  await desk.selectFirst(3);
  await desk.code('being');
  await expect(desk.text).toBeFocused();
  await desk.code('a theme of my own');
  await desk.selectFirst(2);
  await desk.code('time');
  const [two, three] = [2, 3].map((count) => words.split(' ').slice(0, count).join(' '));
  expect(await desk.applied()).toEqual([
    `time and place “${two}”`,
    `being heard “${three}”`,
    `a theme of my own “${three}”`,
  ]);
  expect(await desk.text.textContent()).toBe(words);
  await desk.page.keyboard.press('Control+Enter');
  await expect(desk.text).not.toHaveText(words);
  await expect(desk.text).toBeFocused();
  await desk.selectFirst(1);
  await desk.code('being');
  expect(await desk.applied()).toHaveLength(1);
  await desk.page.keyboard.press('Control+z');
  expect(await desk.applied()).toEqual([]);
  await desk.kept();

  await profile.restart();
  const again = await atTexts(profile, key, files);
  await again.desk.goOn(coder);
  await again.desk.nextBeginning(words);
  expect(await again.desk.applied()).toHaveLength(3);
  const rows = await again.study.page.evaluate(rowsOfCodings);
  expect(rows.length).toBeGreaterThan(1);
  expect(shapeFaults((await rawDatabases(profile)).upward ?? [])).toEqual([]);
  for (const word of ['being heard', 'my own', coder, words.slice(0, 12)]) {
    expect(rows.filter((row) => row.includes(word))).toEqual([]);
  }
});

test('the codings are none of another study’s', async ({ profile }) => {
  const one = await keyAndFiles(profile);
  const first = await atTexts(profile, one.key, one.files);
  const coder = await first.desk.begin();
  await first.desk.kept();
  const two = await keyAndFiles(profile);
  const second = await atTexts(profile, two.key, two.files);
  await second.desk.page.getByRole('button', { name: 'Begin to code' }).waitFor();
  await expect(second.desk.page.getByText(coder)).toHaveCount(0);
});

test('two coders on two computers lock, compare and agree', async ({ startProfile }) => {
  const [here, there] = [await startProfile(), await startProfile()];
  const { key, files } = await keyAndFiles(here);
  const mine = await atTexts(here, key, files);
  await mine.desk.begin();
  await mine.desk.text.focus();
  await mine.desk.selectFirst(3);
  await mine.desk.code('being');
  await mine.desk.passTheRest();
  await mine.desk.lock();

  const theirs = await atTexts(there, key, files);
  const second = await theirs.desk.begin();
  await theirs.desk.passTheRest();
  await theirs.desk.lock();
  const copy = await theirs.desk.saveCopy();
  expect(copy).toMatch(new RegExp(`upward-coding-${second.replace(' ', '-')}\\.age$`));

  await mine.desk.part('Agreement');
  await expect(mine.desk.page.getByText('There is no second coding that is locked.')).toBeVisible();
  const coder = await mine.desk.coder();
  await mine.desk.leave();
  await mine.desk.takeIn(copy);
  await mine.desk.goOn(coder);
  await mine.desk.part('Agreement');
  await expect(mine.desk.page.getByText(/16 responses, 1 difference\./)).toBeVisible();
  await mine.desk.page.getByRole('button', { name: 'Resolve the differences' }).click();
  await mine.desk.page.getByRole('radio', { name: 'Keep' }).check();
  await expect(mine.desk.page.getByText(/^All are decided/)).toBeVisible();
});

test('every part passes axe, and a quote that was chosen is in the export', async ({ profile }) => {
  const study = await StudyPage.open(profile);
  await study.openExample();
  await study.go('Free text');
  const desk = new CodingDesk(study.page, profile);
  await study.page.getByRole('heading', { name: 'Codings kept here' }).waitFor();
  expect(await accessibilityFaults(study.page), 'Choosing').toEqual([]);
  await desk.goOn('amber kite');
  for (const part of DESK_PARTS) {
    await desk.part(part);
    expect(await accessibilityFaults(study.page), part).toEqual([]);
  }
  await study.page.getByLabel('Code', { exact: true }).selectOption('wish to repeat');
  await study.page.getByRole('checkbox', { name: /^“I would do it again/ }).check();
  await study.go('Export');
  const data = Dataset.parse(JSON.parse(await readFile(await study.saveData(), 'utf8')));
  expect(data.texts).toMatchObject([{ text: 'I would do it again, every year.', codes: ['wish to repeat'] }]);
});

/** Runs in the page: the rows of all codings, their bytes read as text. */
async function rowsOfCodings(): Promise<string[]> {
  const opening = indexedDB.open('upward');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const asking = database.transaction('codings').objectStore('codings').getAll();
  const rows = await new Promise<Record<string, unknown>[]>((resolve, reject) => {
    asking.onsuccess = () => resolve(asking.result);
    asking.onerror = () => reject(asking.error);
  });
  database.close();
  const text = (value: unknown) =>
    value instanceof Uint8Array ? new TextDecoder().decode(value) : JSON.stringify(value);
  return rows.map((row) => Object.values(row).map(text).join('\n'));
}
