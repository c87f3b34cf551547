import { describe, expect, it } from 'vitest';
import { joinResponses } from '../../../lib/analysis/join-responses.ts';
import { studyTable } from '../../../lib/analysis/study-table.ts';
import { siteBResponses, storyResponses } from '../../../lib/example/story-responses.ts';
import { sortImports } from '../../../lib/export/repeated-people.ts';
import type { Dataset } from '../../../lib/schema/dataset.ts';
import { dataOfDataset } from '../../../lib/schema/study.ts';
import { OTHER_KEYS } from '../../fixtures/builders.ts';
import { aParticipant, cohortOf } from '../../fixtures/response.ts';
import { datasetOf, madeOf, STUDY_IDENTITY } from '../../fixtures/story-dataset.ts';

const elsewhere = OTHER_KEYS.identity;

/** Example site B as that site itself would export it. */
const siteB = () =>
  datasetOf(siteBResponses(), { identity: elsewhere, invited: { fellow: null, consultant: 3 } });

const consultantsIn = ({ people }: Dataset) => people.filter(({ role }) => role === 'consultant').length;

describe('a merged dataset', () => {
  it('holds the people of both, sorted by pseudonym, with the flows and lengths added', async () => {
    const fellows = cohortOf(4, { role: 'fellow', from: 0 });
    const other = await datasetOf(fellows, { identity: elsewhere, invited: { fellow: 5, consultant: null } });
    const merged = await datasetOf(storyResponses(), { imported: [other, await siteB()] });
    expect(merged.people.map(({ role }) => role).filter((role) => role === 'fellow')).toHaveLength(10);
    const order = merged.people.map(({ person }) => person);
    expect(order).toEqual([...order].sort());
    expect(merged.flow.fellow).toEqual({ invited: 11, T0: 10, session: null, T1: 10, T2: 4 });
    expect(merged.sessionMinutes).toEqual([30, 40, 180]);
  });

  it('does not know how many were invited where one part with people does not say', async () => {
    const other = await datasetOf(cohortOf(4, { role: 'fellow', from: 0 }), {
      identity: elsewhere,
      invited: { fellow: null, consultant: null },
    });
    const { flow } = await datasetOf(storyResponses(), { imported: [other] });
    expect(flow.fellow).toMatchObject({ invited: null, T0: 10 });
  });

  it('keeps the two consultants of this site apart from a dataset that others may have', async () => {
    const made = await madeOf(storyResponses(), { imported: [await siteB()] });
    expect(consultantsIn(made.dataset)).toBe(3);
    expect(made.withheld).toContainEqual({ kind: 'role', role: 'consultant' });
  });

  it('pools them with a dataset that nobody else has', async () => {
    const made = await madeOf(storyResponses(), { imported: [await siteB()], pooled: true });
    expect(consultantsIn(made.dataset)).toBe(5);
    expect(made.dataset.sessionMinutes).toEqual([30, 40, 45, 60, 180]);
    const table = studyTable(dataOfDataset(made.dataset), { k: 3 });
    expect(table.outcomes[1]).toMatchObject({ shown: true, comparison: { n: 5, smallestP: 0.0625 } });
  });

  it('holds an imported dataset to this study’s own k', async () => {
    const merged = await datasetOf(storyResponses(), { imported: [await siteB()], k: 4 });
    expect(consultantsIn(merged)).toBe(0);
    expect(merged.sessionMinutes).toBeNull();
  });

  it('names no site of a role where this part has one of fewer than k, though another part has enough', async () => {
    const [north, south] = ['A'.repeat(22), 'B'.repeat(22)];
    const sites = { [north]: 'North', [south]: 'South' };
    const inRound = (round: string, people: number, from: number) =>
      cohortOf(people, { role: 'fellow', from }).map((response) => ({ ...response, round }));
    const other = await datasetOf(inRound(south, 3, 0), { identity: elsewhere, sites });
    expect(other.people.map(({ site }) => site)).toEqual(['South', 'South', 'South']);
    const own = [...inRound(north, 3, 5), ...inRound(south, 1, 10)];
    const merged = await datasetOf(own, { imported: [other], sites });
    expect(new Set(merged.people.map(({ site }) => site))).toEqual(new Set([null]));
    const pooled = await datasetOf(own, { imported: [other], sites, pooled: true });
    expect(new Set(pooled.people.map(({ site }) => site))).toEqual(new Set(['North', 'South']));
  });

  it('leaves out the texts and statements of other sites, and says so on the screen', async () => {
    const words = {
      texts: [{ role: 'consultant', occasion: 'T1', item: 'LEARNT', text: 'To ask.', codes: [] }],
    } as const;
    const other: Dataset = { ...(await siteB()), texts: words.texts.map((text) => ({ ...text, codes: [] })) };
    const made = await madeOf(storyResponses(), { imported: [other] });
    expect(made.dataset.texts).toEqual([]);
    expect(made.withheld).toContainEqual({ kind: 'imported-words' });
  });

  it('joins bands that the parts merged differently, until they fit both', async () => {
    const ages = (list: readonly ('25-30' | '31-35' | '36-40' | 'over-60')[]) =>
      list.map((ageBand) => aParticipant({ role: 'fellow', ageBand }));
    const other = await datasetOf(cohortOf(6, { role: 'fellow', from: 0 }), {
      identity: elsewhere,
      participants: ages(['25-30', '25-30', '31-35', '36-40', '36-40', '36-40']),
    });
    const bands = ({ composition }: Dataset) =>
      composition.filter(({ variable }) => variable === 'ageBand').map(({ value, n }) => [value, n]);
    expect(bands(other)).toEqual([
      ['25-30 or 31-35', 3],
      ['36-40 or 41-50 or 51-60 or over-60 or not-said', 3],
    ]);
    const merged = await datasetOf(storyResponses(), {
      imported: [other],
      participants: ages([...Array(3).fill('25-30'), ...Array(3).fill('31-35'), ...Array(3).fill('over-60')]),
    });
    expect(bands(merged)).toEqual([
      ['25-30 or 31-35', 9],
      ['36-40 or 41-50 or 51-60 or over-60 or not-said', 6],
    ]);
  });

  it('says nothing about people of a role that has no row', async () => {
    const consultants = [1, 2, 3].map(() => aParticipant({ role: 'consultant', years: '6-10' }));
    const made = await madeOf(storyResponses(), { participants: consultants });
    expect(made.dataset.composition).toEqual([]);
    expect(made.withheld).toContainEqual({ kind: 'composition', role: 'consultant' });
  });
});

describe('a dataset that repeats somebody', () => {
  const named = (name: string, dataset: Dataset) => ({ name, dataset });

  it('is left out: an earlier export of the same study, or a site that is merged twice', async () => {
    const earlier = named('earlier', await datasetOf());
    const [first, again] = [named('first', await siteB()), named('again', await siteB())];
    const sorted = await sortImports(
      joinResponses(storyResponses()),
      [first, earlier, again],
      STUDY_IDENTITY,
    );
    expect(sorted.merged).toEqual([first]);
    expect(sorted.repeated).toEqual([earlier, again]);
  });
});
