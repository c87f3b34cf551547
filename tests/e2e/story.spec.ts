import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { normaliseStyle } from '../../lib/bundle/normalise-style/normalise-style.ts';
import { STORY_CANARY, STORY_OBSERVATIONS } from '../../lib/example/story.ts';
import { STORY_POINTS, type StoryConsultant } from '../../lib/example/story-points.ts';
import { storyResponses } from '../../lib/example/story-responses.ts';
import type { Bundle } from '../../lib/schema/bundle.ts';
import { Dataset } from '../../lib/schema/dataset.ts';
import type { Response } from '../../lib/schema/response.ts';
import { readCsv } from '../fixtures/read-csv.ts';
import { type Played, playStory } from './journeys/story/play.ts';
import { needProgram } from './support/need-program.ts';
import { briefIn, bundleIn, identityIn, responseIn } from './support/open-files.ts';
import { expect, test } from './support/test.ts';
import { tour } from './support/tour.ts';

// The worked story, played once through the real pages by ten people at ten computers; what follows holds what they
// saw on their screens, and what is in their files, against its numbers. That no request left is asked by the tour.

test.describe.configure({ mode: 'serial' });

let folder: string;
let played: Played;
/** What is in the sealed files, opened with the lead's and the study team's keys as these were saved. */
let bundles: readonly Bundle[];
let responses: readonly Response[];

test.beforeAll(async ({ wardList }, testInfo) => {
  test.setTimeout(900_000);
  folder = testInfo.outputPath('tour');
  played = await tour(playStory, { wardList: wardList.url, folder, say: () => undefined });
  const round = { card: played.round.card, identity: await identityIn(played.round.key) };
  const handedIn = played.handedIn.flatMap((each) => each.bundles);
  bundles = await Promise.all(handedIn.map((path) => bundleIn(path, round)));
  const studyIdentity = await identityIn(played.studyKey);
  responses = await Promise.all(played.responses.map((path) => responseIn(path, studyIdentity)));
});

/** The statements of one consultant's points with this fate. */
function statementsOf(who: StoryConsultant, fate: 'shown' | 'withheld'): string[] {
  return STORY_POINTS.filter((point) => point.about === who && point.fate === fate).flatMap(
    ({ statement }) => (statement === null ? [] : [statement]),
  );
}

test('eight bundles of six seats hold the 49 picked observations in the even wording, and none of the five kept back', () => {
  expect(bundles).toHaveLength(8);
  expect(new Set(bundles.map(({ seat }) => seat)).size).toBe(6);
  expect(new Set(bundles.map(({ part }) => part)).size).toBe(7);
  expect(bundles.map(({ revision }) => revision).toSorted()).toEqual([1, 1, 1, 1, 1, 1, 1, 2]);
  const first = bundles.filter(({ revision }) => revision === 1).flatMap(({ observations }) => observations);
  const picked = STORY_OBSERVATIONS.filter(({ point }) => point !== null);
  expect(first.map(({ text }) => text).toSorted()).toEqual(
    picked.map(({ text }) => normaliseStyle(text).text).toSorted(),
  );
  expect(STORY_OBSERVATIONS).toHaveLength(54);
  expect(first).toHaveLength(49);
});

test('31 observations are about Dr Marsh and 17 about Dr Adeyemi once E has taken one back', () => {
  const E = bundles.find(({ revision }) => revision === 2)?.part;
  const counted = bundles.filter(({ part, revision }) => part !== E || revision === 2);
  const perConsultant = played.round.card.consultants.map(
    ({ id }) =>
      counted.flatMap((each) => each.observations).filter(({ consultant }) => consultant === id).length,
  );
  expect(perConsultant).toEqual([31, 17]);
});

test('of 14 files dropped 8 open, one is the same again and five are refused, each with its reason', () => {
  const { summary, files } = played.compiled.received;
  expect(summary).toBe('14 files: 8 opened, 1 same again, 5 refused');
  const results = Map.groupBy(files, ({ result }) => result);
  const counts = Object.fromEntries([...results].map(([result, { length }]) => [result, length]));
  expect(counts).toEqual({ Opened: 6, Superseded: 1, Replaces: 1, 'Same again': 1, Refused: 5 });
  const reasons = (results.get('Refused') ?? []).map(({ meaning }) => meaning).toSorted();
  expect(reasons).toEqual([
    expect.stringMatching(/^This file is damaged or ends early/),
    expect.stringMatching(/^This file was made by a newer Upward/),
    expect.stringMatching(/^This file was sealed for another round/),
    expect.stringMatching(/^This is not a file that Upward sealed/),
    expect.stringMatching(/^This seat is not on the card/),
  ]);
});

test('the lead sees how many wrote in words alone, and never what only an echo would show', () => {
  const { received, echoOnly } = played.compiled;
  expect(received.cover).toEqual({
    All: ['3 or more', '3 or more'],
    'Use of technology': ['3 or more', 'fewer'],
    'Areas for improvement': ['none', '3 or more'],
  });
  expect(echoOnly).toBe(0);
});

test('a wording that copies a fellow is refused, and the room is asked about the fifteen points it may see', () => {
  expect(played.compiled.verbatim).toMatch(/^Six or more words in a row are one fellow’s own/);
  const worded = STORY_POINTS.flatMap(({ statement }) => statement ?? []);
  expect(worded).toHaveLength(15);
  expect(played.compiled.room.toSorted()).toEqual(worded.toSorted());
});

for (const [who, shown, heldBack] of [
  ['marsh', 7, 2],
  ['adeyemi', 4, 2],
] as const) {
  test(`the brief of ${who} has ${shown} points, the same on the lead's page, on theirs and in the file`, async () => {
    const released = played.compiled.briefs[who];
    const reading = played.readings.find((each) => each.who === who);
    const { content } = await briefIn(released);
    const inFile = content.domains.flatMap(({ keep, change }) => [...keep, ...change]);
    expect(inFile).toHaveLength(shown);
    expect(inFile.toSorted()).toEqual(statementsOf(who, 'shown').toSorted());
    expect(released.shown).toEqual(inFile);
    expect(reading?.statements).toEqual(inFile);
    expect(released.heldBack).toHaveLength(heldBack);
    const told = JSON.stringify(content);
    expect(statementsOf(who, 'withheld').filter((statement) => told.includes(statement))).toEqual([]);
    expect(told).not.toContain(STORY_CANARY);
  });
}

test('Dr Marsh sees her expectations beside what they said, and Dr Adeyemi, who gave none, no gap', () => {
  expect(played.readings.map(({ gap }) => gap)).toEqual([
    [
      'More to change than you expected',
      'As you expected',
      'More to change than you expected',
      'Nothing to compare',
      'More to keep than you expected',
    ],
    [],
  ]);
});

test('the printed brief holds the seven points, and nothing that was withheld or expected', async () => {
  const pdftotext = needProgram('pdftotext');
  const { stdout } = await promisify(execFile)(pdftotext, [join(folder, 'brief.pdf'), '-']);
  const printed = stdout.replaceAll(/\s+/g, ' ');
  for (const statement of statementsOf('marsh', 'shown')) expect(printed).toContain(statement);
  for (const statement of statementsOf('marsh', 'withheld')) expect(printed).not.toContain(statement);
  expect(printed).not.toContain(STORY_CANARY);
  expect(printed).not.toContain('you expected');
});

test('the sealed answers are the story’s, under one code a person that no name stands beside', () => {
  expect(played.compared.opened).toBe('21 files looked at, 21 opened.');
  expect(new Set(responses.map(({ code }) => code)).size).toBe(8);
  const { round } = played.round.card;
  const asTold = storyResponses(round).map((response) => ({ ...response, code: '' }));
  const asSealed = responses.map((response) => ({ ...response, code: '' }));
  expect(asSealed).toHaveLength(asTold.length);
  expect(asSealed).toEqual(expect.arrayContaining(asTold));
});

test('the table has the story’s medians, changes and exact p, and withholds two consultants', () => {
  const { outcomes, flow } = played.compared;
  expect(outcomes).toEqual({
    CONF: [
      '6',
      '21 (19.25 to 22.75)',
      '26.5 (24.5 to 28.5)',
      '+5.5 [1, 9]96.9% interval',
      '.03125adjusted .0625',
      '.03125',
      '1.00',
    ],
    AWARE: ['–', 'Not shown: fewer than 3 people. Merge with another site to see it.'],
    ROLE: [
      '62 unchanged',
      '3 (2.25 to 3)',
      '4 (3.25 to 4)',
      '+0.5 [−1, 2]96.9% interval',
      '.5',
      '.125',
      '0.56',
    ],
    IMPORT: [
      '72 unchanged',
      '31 (30 to 32)',
      '33 (31.5 to 33)',
      '+1.25 [0, 2]95.3% interval',
      '.0625',
      '.0625',
      '1.00',
    ],
    CONCERN: [
      '83 unchanged',
      '3 (2.75 to 3.25)',
      '2 (2 to 2.25)',
      '−1 [−1.5, 0]96.1% interval',
      '.0625',
      '.0625',
      '−1.00',
    ],
  });
  expect(flow.fellows).toEqual(['not known', '6', 'under 3', '6', '4']);
  expect(flow.consultants).toEqual(['not known', 'under 3', 'under 3', 'under 3', 'under 3']);
});

test('with the example’s second site the consultants’ picture and the sessions are shown', () => {
  const { withSiteB, sessions } = played.compared;
  expect(withSiteB.AWARE.slice(0, 6)).toEqual([
    '5',
    '24 (22 to 25)',
    '29 (29 to 30)',
    '+6 [3, 8]93.8% interval',
    '.0625adjusted .0625',
    '.0625',
  ]);
  expect(sessions).toBe('Sessions: median 45 minutes, range 30 to 180 (5 sessions).');
});

test('the exported data validate against the published schema: six fellows, no consultant, no code', async () => {
  const written = await readFile(played.compared.data, 'utf8');
  const data: unknown = JSON.parse(written);
  const schema = join(import.meta.dirname, '..', '..', 'public', 'schemas', 'dataset.schema.json');
  const validate = new Ajv2020({ strict: true }).compile(JSON.parse(await readFile(schema, 'utf8')));
  validate(data);
  expect(validate.errors ?? []).toEqual([]);
  const dataset = Dataset.parse(data);
  expect(dataset.people.map(({ role }) => role)).toEqual(Array(6).fill('fellow'));
  expect(dataset).toMatchObject({ rule: { k: 3 }, sessionMinutes: null, texts: [] });
  expect(responses.filter(({ code }) => written.includes(code))).toEqual([]);
});

test('the exported results say for each outcome what the table says', async () => {
  const [header = [], ...rows] = readCsv(await readFile(played.compared.results, 'utf8'));
  const cell = (outcome: string, column: string) =>
    rows.find((row) => row[header.indexOf('outcome')] === outcome)?.[header.indexOf(column)];
  expect(cell('CONF', 'pre.median')).toBe('21');
  expect(cell('CONF', 'post.median')).toBe('26.5');
  expect(cell('CONF', 'wilcoxonPratt.pExact')).toBe('0.03125');
  expect(cell('AWARE', 'shown')).toBe('FALSE');
  expect(cell('AWARE', 'pre.median')).toBe('');
});

test('no plain file holds the word of the withheld observation', async () => {
  const { cardPath } = played.round;
  const plain = [cardPath, played.compared.data, played.compared.results];
  for (const path of plain) expect((await readFile(path)).includes(STORY_CANARY), path).toBe(false);
  const handedIn = bundles.flatMap(({ observations }) => observations);
  expect(handedIn.filter(({ text }) => text.includes(STORY_CANARY))).toHaveLength(2);
});
