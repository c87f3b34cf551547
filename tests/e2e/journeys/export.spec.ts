import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { Dataset } from '../../../lib/schema/dataset.ts';
import { StudyPage } from '../pages/study-page.ts';
import { accessibilityFaults } from '../support/accessibility.ts';
import { expect, test } from '../support/test.ts';

test('the example study is one click away, passes axe in every view, and is saved as two plain files', async ({
  profile,
}) => {
  const study = await StudyPage.open(profile);
  expect(await accessibilityFaults(study.page), 'Open the study').toEqual([]);
  await study.openExample();
  expect(await accessibilityFaults(study.page), 'Results').toEqual([]);
  await study.go('Export');
  expect(await accessibilityFaults(study.page), 'Export').toEqual([]);
  const data = await study.saveData();
  const results = await study.saveResults();
  expect(data).toMatch(/upward-dataset\.json$/);
  expect(results).toMatch(/upward-results\.csv$/);
  expect(Dataset.parse(JSON.parse(await readFile(data, 'utf8'))).people).toHaveLength(6);
});

test('everything is saved in one zip, and a picture as SVG and PNG', async ({ profile }) => {
  const study = await StudyPage.open(profile);
  await study.openExample();
  const png = await readFile(await study.savePicture('PNG', 'Confidence by domain, 0 to 5'));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  const svg = await readFile(await study.savePicture('SVG', 'Confidence, fellows, of 35'), 'utf8');
  expect(svg).toContain('Ring: before.');
  await study.go('Export');
  const files = unzipSync(await readFile(await study.saveEverything()));
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining(['README.md', 'data/answers.csv', 'pictures/upward-conf-pairs.svg', 'plan.json']),
  );
  const dataset = Dataset.parse(JSON.parse(strFromU8(files['dataset.json'] ?? new Uint8Array())));
  expect(dataset.people).toHaveLength(6);
});

test('the report passes axe, and the page of results is not what prints', async ({ profile }) => {
  const study = await StudyPage.open(profile);
  await study.openExample();
  await study.page.emulateMedia({ media: 'print' });
  await expect(study.page.getByRole('table', { name: 'Outcomes before and after' })).toBeHidden();
  await study.page.emulateMedia({ media: 'screen' });
  await study.go('Report');
  await study.page.getByRole('table', { name: 'Outcomes before and after' }).waitFor();
  expect(await accessibilityFaults(study.page), 'Report').toEqual([]);
  await study.page.emulateMedia({ media: 'print' });
  await expect(study.page.getByRole('table', { name: 'Outcomes before and after' })).toBeVisible();
  await expect(study.page.locator('.study-report__head').getByText('Example data, made up')).toBeVisible();
  expect((await study.outcome('Importance'))[0]).toMatch(/^5/);
});

test('the dataset that one study exports is merged by another', async ({ profile }) => {
  const first = await StudyPage.open(profile);
  await first.openExample();
  await first.go('Export');
  const zip = await first.saveEverything();
  const second = await StudyPage.open(profile);
  await second.openWithKey(await second.makeKey());
  await second.page.getByLabel('Drop response files or a zip here').setInputFiles(zip);
  await second.page.getByText(/1 opened\.$/).waitFor();
  await second.go('Results');
  expect((await second.outcome('Confidence')).slice(0, 2)).toEqual(['6', '21 (19.25 to 22.75)']);
  await second.go('Export');
  await expect(second.page.getByLabel('Who else has the other sites’ datasets?')).toHaveValue('others');
});

test('a study is opened by the key it made, and closing it forgets the key', async ({ profile }) => {
  const study = await StudyPage.open(profile);
  const key = await study.makeKey();
  await study.openWithKey(key);
  expect(await accessibilityFaults(study.page), 'Responses').toEqual([]);
  await study.close();
  await expect(study.page.getByText('The key and the answers are forgotten.')).toBeVisible();
  await study.tryToOpen({ ...key, words: key.words.split(' ').toReversed().join(' ') });
  await expect(study.page.getByRole('alert')).toContainText('These six words do not open this file.');
});
