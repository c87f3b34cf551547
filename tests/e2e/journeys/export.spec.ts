import { readFile } from 'node:fs/promises';
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
