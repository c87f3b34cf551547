import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { unzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { planText } from '../../../lib/analysis/plan.ts';
import { datasetText } from '../../../lib/export/make-dataset.ts';
import { type Picture, studyPackage } from '../../../lib/export/study-package.ts';
import { studyZip } from '../../../lib/export/study-zip.ts';
import { utf8 } from '../../../lib/shared/bytes.ts';
import { sha256Hex } from '../../../lib/vault/hash.ts';
import { datasetOf } from '../../fixtures/story-dataset.ts';
import {
  fullDataset,
  mergedResponses,
  packageOf,
  publishedTable,
  textIn,
} from '../../fixtures/study-package.ts';
import { laidOut } from '../../support/lay-out.ts';

const run = promisify(execFile);
const LIB = pathToFileURL(join(import.meta.dirname, '../../../lib/export/')).href;

/** A program that zips the package of the source beside it, and tells its time zone and the digest of the zip. */
const ZIP_ELSEWHERE = `
  import { createHash } from 'node:crypto';
  import { readFileSync } from 'node:fs';
  import { studyPackage } from '${LIB}study-package.ts';
  import { studyZip } from '${LIB}study-zip.ts';
  const zip = studyZip(studyPackage(JSON.parse(readFileSync('source.json', 'utf8'))));
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  console.log(zone, createHash('sha256').update(zip).digest('hex'));
`;
const PICTURES: readonly Picture[] = [
  { name: 'pairs.svg', bytes: utf8('<svg/>') },
  { name: 'domains.svg', bytes: utf8('<svg />') },
];

describe('the package', () => {
  it('holds its files in a fixed order, pictures last and by their names', async () => {
    const dataset = await fullDataset();
    const files = studyPackage({
      dataset,
      plan: planText(),
      table: await publishedTable(mergedResponses),
      pictures: PICTURES,
    });
    expect(files.map(({ name }) => name)).toEqual([
      'README.md',
      'codebook.md',
      'codebook.csv',
      'datapackage.json',
      'answers.sps',
      'results.sps',
      'results.R',
      'dataset.json',
      'dataset.schema.json',
      'data/answers.csv',
      'data/flow.csv',
      'data/composition.csv',
      'data/sessions.csv',
      'data/texts.csv',
      'data/points.csv',
      'data/results.csv',
      'plan.json',
      'pictures/domains.svg',
      'pictures/pairs.svg',
    ]);
    expect(files.at(-1)?.content).toEqual(utf8('<svg/>'));
  });

  it('holds the plan whose digest stands in the dataset, so that anybody can check it', async () => {
    const dataset = await fullDataset();
    const plan = textIn(await packageOf(dataset), 'plan.json');
    expect(await sha256Hex(utf8(plan))).toBe(dataset.plan.sha256);
  });

  it('holds the dataset as it is saved alone, and the schema that it keeps to', async () => {
    const dataset = await fullDataset();
    const files = await packageOf(dataset);
    expect(textIn(files, 'dataset.json')).toBe(datasetText(dataset));
    // Only whether it is a schema is asked here, which the compiler answers.
    const schema = JSON.parse(textIn(files, 'dataset.schema.json')) as object;
    const isDataset = new Ajv2020({ strict: true }).compile(schema);
    expect(isDataset(JSON.parse(textIn(files, 'dataset.json')))).toBe(true);
    expect(isDataset({ ...dataset, people: 6 })).toBe(false);
  });

  it('refuses a table by a smaller k than the dataset, which would show what is withheld', async () => {
    const dataset = await datasetOf(undefined, { k: 4 });
    const table = await publishedTable(undefined, 3);
    expect(() => studyPackage({ dataset, plan: planText(), table })).toThrow(RangeError);
    expect(
      studyPackage({ dataset, plan: planText(), table: await publishedTable(undefined, 4) }),
    ).not.toEqual([]);
  });

  it.each(['../pairs.svg', 'a/b.svg', '.svg', 'pairs.svg\n', ''])(
    'refuses a picture named %j',
    async (name) => {
      const source = { plan: planText(), dataset: await datasetOf(), table: await publishedTable() };
      const pictures = [{ name, bytes: utf8('') }];
      expect(() => studyPackage({ ...source, pictures })).toThrow(RangeError);
    },
  );

  it('refuses a picture that stands twice', async () => {
    const source = { plan: planText(), dataset: await datasetOf(), table: await publishedTable() };
    expect(() => studyPackage({ ...source, pictures: [...PICTURES, ...PICTURES] })).toThrow(RangeError);
  });
});

describe('the zip', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('gives every file back byte for byte, in the order it was given', async () => {
    const files = await packageOf();
    const unzipped = unzipSync(studyZip(files));
    expect(Object.keys(unzipped)).toEqual(files.map(({ name }) => name));
    for (const { name, content } of files) {
      expect(unzipped[name], name).toEqual(typeof content === 'string' ? utf8(content) : content);
    }
  });

  it('is the same on another day', async () => {
    const files = await packageOf();
    const today = studyZip(files);
    vi.useFakeTimers({ now: new Date('2031-07-01T23:59:59Z') });
    expect(studyZip(files)).toEqual(today);
  });

  it.each(['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Tokyo', 'Europe/London'])(
    'is the same in %s, in a program of its own',
    async (zone) => {
      const source = {
        plan: planText(),
        dataset: await fullDataset(),
        table: await publishedTable(mergedResponses),
      };
      const given = [{ name: 'source.json', content: JSON.stringify(source) }];
      const { stdout } = await laidOut(given, (folder) =>
        run(process.execPath, ['--input-type=module', '--eval', ZIP_ELSEWHERE], {
          cwd: folder,
          env: { ...process.env, TZ: zone },
        }),
      );
      const here = await sha256Hex(studyZip(studyPackage(source)));
      expect(stdout.trim().split(' ')).toEqual([zone, here]);
    },
  );

  it('refuses two files of one name', () => {
    const file = { name: 'a.csv', content: 'a' };
    expect(() => studyZip([file, file])).toThrow(RangeError);
  });
});
