import { joinResponses } from '../../lib/analysis/join-responses.ts';
import { recoverCodes } from '../../lib/analysis/recover-codes.ts';
import { ownData, pooledData } from '../../lib/analysis/study-data.ts';
import { studyTables } from '../../lib/analysis/study-tables.ts';
import { largeStudy } from '../../lib/example/large-study.ts';
import { datasetText } from '../../lib/export/make-dataset.ts';
import { openResponse } from '../../lib/reflection/open-study-file.ts';
import { sealResponse } from '../../lib/reflection/seal-response.ts';
import type { Dataset } from '../../lib/schema/dataset.ts';
import type { Response } from '../../lib/schema/response.ts';
import { TEST_KEYS } from '../fixtures/builders.ts';
import { datasetOf } from '../fixtures/story-dataset.ts';
import type { Figure, Measure } from './figure.ts';

/** A round of six, a trust, and a national study: so many responses, each a sealed file. */
const SIZES = [18, 1_800, 60_000];
/** The largest whose table is worked out: its exact intervals take time with the square of the pairs. */
const LARGEST_TABLE = 6_000;
const SAMPLE = 300;
const TRUSTS = 33;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const NOBODY_ASKED = { fellow: null, consultant: null };

/**
 * What a study of some size comes to, in Node alone: the bytes of its files, what opening one takes (of a sample), and what
 * joining, the table and the dataset take. At last the datasets of many trusts merged into one.
 */
export const measure: Measure = async () => {
  const figures: Figure[] = [];
  for (const size of SIZES) figures.push(...(await measured(size)));
  figures.push(...(await tableOf(LARGEST_TABLE)), ...(await merged()));
  return figures;
};

async function measured(size: number): Promise<Figure[]> {
  const responses = responsesOf(size);
  const some = responses.slice(0, SAMPLE);
  const sealed = await Promise.all(some.map((each) => sealResponse(each, TEST_KEYS.recipient)));
  const opening = await timed(async () => {
    for (const file of sealed) await openResponse(file, TEST_KEYS.identity);
  });
  const joining = await timed(async () => joinResponses(recoverCodes(responses).responses));
  const made = await timed(() => datasetOf(responses, { invited: NOBODY_ASKED }));
  const about = (what: string) => `${size} responses: ${what}`;
  return [
    { what: about('bytes of all files'), value: (sealed[0]?.length ?? 0) * size, unit: 'bytes' },
    { what: about('opening one'), value: opening.took / some.length, unit: 'ms' },
    { what: about('people'), value: joining.value.length, unit: 'count' },
    { what: about('joining them'), value: joining.took, unit: 'ms' },
    { what: about('the dataset'), value: made.took, unit: 'ms' },
    { what: about('bytes of the dataset'), value: datasetText(made.value).length, unit: 'bytes' },
    ...(size <= LARGEST_TABLE ? await tableOf(size) : []),
  ];
}

async function tableOf(size: number): Promise<Figure[]> {
  const people = joinResponses(responsesOf(size));
  const { took } = await timed(async () => studyTables(ownData(people, NOBODY_ASKED), 3));
  return [{ what: `${size} responses: both tables, with exact intervals`, value: took, unit: 'ms' }];
}

/** As a national study is put together here: each trust exports its dataset, and one merges them. */
async function merged(): Promise<Figure[]> {
  const size = Math.round(60_000 / TRUSTS);
  const imported: Dataset[] = [];
  for (let trust = 0; trust < TRUSTS; trust += 1) {
    imported.push(await datasetOf(responsesOf(size, trust * size), { invited: NOBODY_ASKED }));
  }
  const { took, value } = await timed(async () =>
    pooledData({
      people: [],
      invited: NOBODY_ASKED,
      imported,
      briefs: [],
    }),
  );
  return [
    { what: `${TRUSTS} datasets of ${size} responses: merged`, value: took, unit: 'ms' },
    { what: `${TRUSTS} datasets: people`, value: value.people.length, unit: 'count' },
  ];
}

/** So many responses of the larger example, over and over, each time of other people in rounds of their own. */
function responsesOf(size: number, from = 0): Response[] {
  const base = largeStudy().responses;
  return Array.from({ length: size }, (_, place) => {
    const copy = Math.floor((from + place) / base.length);
    const response = base[(from + place) % base.length];
    if (response === undefined) throw new RangeError('there is no example');
    const round = `${response.round.slice(0, 10)}${String(copy).padStart(12, '0')}`;
    const mark = LETTERS.charAt(copy % LETTERS.length) + LETTERS.charAt(Math.floor(copy / LETTERS.length));
    // Of each copy every word of a code is another, so that no code is a slip of another one.
    const code = response.code
      .split('-')
      .map((word) => word + mark)
      .join('-');
    return { ...response, texts: {}, round, code };
  });
}

async function timed<Value>(work: () => Promise<Value>): Promise<{ took: number; value: Value }> {
  const began = performance.now();
  const value = await work();
  return { took: performance.now() - began, value };
}
