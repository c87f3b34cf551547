import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinResponses } from '../../../lib/analysis/join-responses.ts';
import { ownData } from '../../../lib/analysis/study-data.ts';
import { studyTable } from '../../../lib/analysis/study-table.ts';
import type { Response } from '../../../lib/schema/response.ts';
import { dataOfDataset } from '../../../lib/schema/study.ts';
import { StudyTable } from '../../../lib/schema/study-table.ts';
import { cohortOf } from '../../fixtures/response.ts';
import { datasetOf } from '../../fixtures/story-dataset.ts';

const NOBODY = { fellow: null, consultant: null };
const tableOf = (responses: readonly Response[], options: { k: number }) =>
  studyTable(ownData(joinResponses(responses), NOBODY), options);

/** The table that leaves the page: made from the dataset that leaves with it. */
const publishedTable = async (responses: readonly Response[]) =>
  studyTable(dataOfDataset(await datasetOf(responses)), { k: 3 });

const both = (fellows: number, consultants: number) => [
  ...cohortOf(fellows, { role: 'fellow', from: 0 }),
  ...cohortOf(consultants, { role: 'consultant', from: 10 }),
];

describe('a study table', () => {
  it('withholds every outcome of an empty study and shows no number', () => {
    const table = tableOf([], { k: 3 });
    expect(table.outcomes.every(({ shown }) => !shown)).toBe(true);
    expect(table.flow.fellow).toEqual({ invited: null, T0: null, session: null, T1: null, T2: null });
  });

  it('shows an outcome from k pairs on, and counts pairs and not people', () => {
    const isShown = (responses: readonly Response[], k: number) =>
      tableOf(responses, { k }).outcomes.find(({ outcome }) => outcome === 'ROLE')?.shown;
    expect([isShown(both(2, 0), 3), isShown(both(3, 0), 3), isShown(both(3, 0), 4)]).toEqual([
      false,
      true,
      false,
    ]);
    const fourBefore = both(4, 0).filter(({ occasion }, index) => occasion === 'T0' || index < 4);
    expect(isShown(fourBefore, 3)).toBe(false);
  });

  it('is a record of its schema and holds no code, whoever answered', () => {
    fc.assert(
      fc.property(fc.nat({ max: 8 }), fc.nat({ max: 8 }), (fellows, consultants) => {
        const table = tableOf(both(fellows, consultants), { k: 3 });
        expect(StudyTable.parse(table)).toEqual(table);
        expect(JSON.stringify(table)).not.toContain('abroad');
      }),
    );
  });

  it('gives no answers of one role where the outcome of all and they would give the few of the other', () => {
    const counted = (consultants: number) =>
      tableOf(both(5, consultants), { k: 3 })
        .items.filter(({ item }) => item === 'CONCERN')
        .map(({ role, occasion }) => `${role} ${occasion}`);
    expect(counted(2)).toEqual([]);
    expect(counted(0)).toEqual(['fellow T0', 'fellow T1']);
    expect(counted(3)).toHaveLength(4);
  });

  it('published, never pools one or two consultants with the fellows', async () => {
    const groupWith = async (consultants: number) =>
      (await publishedTable(both(5, consultants))).outcomes.find(({ outcome }) => outcome === 'CONCERN')
        ?.group;
    expect(await Promise.all([0, 1, 2, 3, 4].map(groupWith))).toEqual([
      'fellow',
      'fellow',
      'fellow',
      'all',
      'all',
    ]);
  });

  it('published, never pools one or two fellows with the consultants either', async () => {
    const { outcomes } = await publishedTable(both(2, 4));
    expect(outcomes.find(({ outcome }) => outcome === 'CONCERN')?.group).toBe('consultant');
  });
});
