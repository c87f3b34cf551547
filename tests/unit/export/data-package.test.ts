import { describe, expect, it } from 'vitest';
import { packageTables } from '../../../lib/export/package-tables.ts';
import type { PackageFile } from '../../../lib/export/study-package.ts';
import type { Dataset } from '../../../lib/schema/dataset.ts';
import { datasetOf } from '../../fixtures/story-dataset.ts';
import {
  FULL_CODES,
  fullDataset,
  mergedResponses,
  packageOf,
  publishedTable,
  textIn,
} from '../../fixtures/study-package.ts';
import { readWithFrictionless } from '../../support/frictionless.ts';

/** The same package with the text of one file changed. Throws where the change changes nothing. */
function changed(
  files: readonly PackageFile[],
  name: string,
  change: (text: string) => string,
): PackageFile[] {
  const [before, after] = [textIn(files, name), change(textIn(files, name))];
  if (before === after) throw new RangeError(`${name} stayed as it was`);
  return files.map((file) => (file.name === name ? { name, content: after } : file));
}

describe('datapackage.json', () => {
  const datasets: readonly (readonly [string, () => Promise<Dataset>])[] = [
    ['of the story', () => datasetOf()],
    ['with site B', () => datasetOf(mergedResponses)],
    ['with sites, bands, texts and statements', fullDataset],
    ['of nobody', () => datasetOf([])],
  ];

  it.each(datasets)('is valid, and so is every row of every table, %s', async (_, make) => {
    const dataset = await make();
    const { faults, rows } = await readWithFrictionless(await packageOf(dataset));
    expect(faults).toEqual([]);
    const counts = Object.entries(rows).map(([name, read]) => [name, read.length]);
    const tables = packageTables(dataset, await publishedTable(mergedResponses), FULL_CODES);
    expect(counts).toEqual(tables.map(({ name, rows: own }) => [name, own.length]));
  });

  it('gives numbers, truths and nothing where a cell is empty', async () => {
    const { rows } = await readWithFrictionless(await packageOf(await datasetOf()));
    const [first] = rows.answers ?? [];
    expect(first).toMatchObject({ role: 'fellow', skipped: false, site: null, AWARE_total: null });
    expect(first?.CONF_total).toBeTypeOf('number');
  });

  it('names no licence, no person and no day', async () => {
    const descriptor: unknown = JSON.parse(textIn(await packageOf(), 'datapackage.json'));
    expect(descriptor).toMatchObject({ profile: 'tabular-data-package', name: 'upward-study-2026-12' });
    for (const key of ['licenses', 'contributors', 'created', 'sources'])
      expect(descriptor).not.toHaveProperty(key);
  });

  const broken: readonly (readonly [string, string, (text: string) => string, RegExp])[] = [
    ['without resources', 'datapackage.json', (text) => text.replace('"resources"', '"files"'), /resources/],
    [
      'of an unknown type',
      'datapackage.json',
      (text) => text.replace('"integer"', '"whole"'),
      /\/resources\/0/,
    ],
    [
      'with a total of 36',
      'data/answers.csv',
      (text) => text.replace(/^(\w+,fellow,.*?(?:,\d){7}),\d+/m, '$1,36'),
      /maximum/,
    ],
    [
      'with a word for a number',
      'data/answers.csv',
      (text) => text.replace(/^(\w+,fellow,.*?,)\d/m, '$1many'),
      /type/,
    ],
    ['of an unknown role', 'data/flow.csv', (text) => text.replace('fellow', 'nurse'), /enum/],
    [
      'with a person and occasion twice',
      'data/answers.csv',
      (text) => text.replace(/\r\n(.+?\r\n)/, '\r\n$1$1'),
      /unique/i,
    ],
    [
      'with a code for a person',
      'data/answers.csv',
      (text) => text.replace(/\r\n\w{10},/, '\r\nabroad-baked,'),
      /pattern/,
    ],
    ['without a role', 'data/flow.csv', (text) => text.replace('fellow', ''), /required/],
    ['without a column', 'data/flow.csv', (text) => text.replace('people', 'n'), /header/],
  ];

  it.each(broken)('refuses a package %s', async (_, name, change, reason) => {
    const { faults } = await readWithFrictionless(changed(await packageOf(), name, change));
    expect(faults.join('\n')).toMatch(reason);
  });
});
