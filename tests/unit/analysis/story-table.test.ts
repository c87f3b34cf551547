import { describe, expect, it } from 'vitest';
import { joinResponses } from '../../../lib/analysis/join-responses.ts';
import { ownData } from '../../../lib/analysis/study-data.ts';
import { studyTable } from '../../../lib/analysis/study-table.ts';
import { siteBResponses, storyResponses } from '../../../lib/example/story-responses.ts';
import type { Response } from '../../../lib/schema/response.ts';
import { scaleTotal, sensitivityTotal } from '../../../lib/schema/scale-total.ts';
import { dataOfDataset } from '../../../lib/schema/study.ts';
import type { OutcomeId, ShownOutcome } from '../../../lib/schema/study-table.ts';
import { StudyTable } from '../../../lib/schema/study-table.ts';
import { datasetOf } from '../../fixtures/story-dataset.ts';

const alone = studyTable(dataOf(storyResponses(), 2), { k: 3 });
const merged = studyTable(dataOf([...storyResponses(), ...siteBResponses()], 5), { k: 3 });

function dataOf(responses: readonly Response[], consultants: number) {
  return ownData(joinResponses(responses), { fellow: 6, consultant: consultants });
}

function shown(table: StudyTable, outcome: OutcomeId): ShownOutcome {
  const row = table.outcomes.find((each) => each.outcome === outcome);
  if (!row?.shown) throw new Error(`${outcome} is not shown`);
  return row;
}

/** One line of the story's table, as the mock-up of the study page prints it. */
function figures({ group, comparison, pHolm }: ShownOutcome) {
  const { n, nZero, pre, post, hodgesLehmann, wilcoxonPratt, smallestP, effect } = comparison;
  return {
    group,
    pairs: [n, nZero],
    before: [pre.median, pre.q1Type7, pre.q3Type7],
    after: [post.median, post.q1Type7, post.q3Type7],
    change: [hodgesLehmann.estimate, hodgesLehmann.ciLow, hodgesLehmann.ciHigh],
    level: Number((100 * (hodgesLehmann.achievedLevel ?? 0)).toFixed(1)),
    p: wilcoxonPratt.pExact,
    pHolm,
    smallestP,
    effect: Number((effect.rankBiserialPrattNonZero ?? 0).toFixed(2)),
  };
}

describe("the story's table", () => {
  it('holds the five outcomes in the order of the plan, two of them primary', () => {
    expect(alone.outcomes.map(({ outcome, primary }) => [outcome, primary])).toEqual([
      ['CONF', true],
      ['AWARE', true],
      ['ROLE', false],
      ['IMPORT', false],
      ['CONCERN', false],
    ]);
    expect(StudyTable.parse(alone)).toEqual(alone);
  });

  it('shows the confidence of six fellows, all of them higher', () => {
    expect(figures(shown(alone, 'CONF'))).toEqual({
      group: 'fellow',
      pairs: [6, 0],
      before: [21, 19.25, 22.75],
      after: [26.5, 24.5, 28.5],
      change: [5.5, 1, 9],
      level: 96.9,
      p: 0.03125,
      pHolm: 0.0625,
      smallestP: 0.03125,
      effect: 1,
    });
  });

  it('withholds the picture of two consultants, without a figure of it', () => {
    expect(alone.outcomes[1]).toEqual({
      outcome: 'AWARE',
      group: 'consultant',
      primary: true,
      of: 35,
      shown: false,
      reason: 'under-k',
      sentence: 'Not shown: fewer than 3 people. Merge with another site to see it.',
    });
  });

  it('shows how six fellows understood their role, two of them unchanged', () => {
    expect(figures(shown(alone, 'ROLE'))).toEqual({
      group: 'fellow',
      pairs: [6, 2],
      before: [3, 2.25, 3],
      after: [4, 3.25, 4],
      change: [0.5, -1, 2],
      level: 96.9,
      p: 0.5,
      pHolm: null,
      smallestP: 0.125,
      effect: 0.56,
    });
  });

  it('shows importance for all, without the one who could not say a row', () => {
    expect(figures(shown(alone, 'IMPORT'))).toEqual({
      group: 'all',
      pairs: [7, 2],
      before: [31, 30, 32],
      after: [33, 31.5, 33],
      change: [1.25, 0, 2],
      level: 95.3,
      p: 0.0625,
      pHolm: null,
      smallestP: 0.0625,
      effect: 1,
    });
    expect(shown(alone, 'IMPORT').people).toBe(8);
  });

  it('gives the seventh row of D the mean of the six others, in the sensitivity comparison alone', () => {
    const rows = storyResponses().find(({ scales }) => scales.IMPORT?.includes(null))?.scales.IMPORT;
    expect(rows).toEqual([5, 5, 5, 5, 5, 5, null]);
    expect([scaleTotal(rows), sensitivityTotal(rows)]).toEqual([null, 35]);
    const { sensitivity } = shown(alone, 'IMPORT');
    expect(sensitivity?.flagged).toBe(1);
    expect(sensitivity?.comparison).toMatchObject({ n: 8, nZero: 3, wilcoxonPratt: { pExact: 0.0625 } });
    expect(alone.outcomes.filter((row) => row.shown && row.sensitivity !== null)).toHaveLength(1);
  });

  it('shows the worry of all eight, three of them unchanged', () => {
    expect(figures(shown(alone, 'CONCERN'))).toEqual({
      group: 'all',
      pairs: [8, 3],
      before: [3, 2.75, 3.25],
      after: [2, 2, 2.25],
      change: [-1, -1.5, 0],
      level: 96.1,
      p: 0.0625,
      pHolm: null,
      smallestP: 0.0625,
      effect: -1,
    });
  });

  it('shows the picture of five consultants once site B is merged, and leaves all else as it was', () => {
    expect(figures(shown(merged, 'AWARE'))).toEqual({
      group: 'consultant',
      pairs: [5, 0],
      before: [24, 22, 25],
      after: [29, 29, 30],
      change: [6, 3, 8],
      level: 93.8,
      p: 0.0625,
      pHolm: 0.0625,
      smallestP: 0.0625,
      effect: 1,
    });
    for (const outcome of ['CONF', 'ROLE', 'IMPORT', 'CONCERN'] as const)
      expect(shown(merged, outcome)).toEqual(shown(alone, outcome));
  });

  it('says one plain sentence an outcome, and what so few pairs can show', () => {
    expect(merged.outcomes.map(({ sentence }) => sentence)).toEqual([
      'All 6 fellows felt more able to speak honestly afterwards, typically by 5.5 of 35 points.',
      'All 5 consultants had a clearer picture of how juniors see them afterwards, typically by 6 of 35 points.',
      '3 of 6 fellows understood their role better afterwards, 1 moved the other way and 2 did not change; over all 6 the typical change is +0.5 of 5 points.',
      '5 of 7 people found hearing from juniors more important afterwards and 2 did not change; over all 7 the typical change is +1.25 of 35 points.',
      '5 of 8 people worried less about harm to a relationship afterwards and 3 did not change; over all 8 the typical change is −1 of 5 points.',
    ]);
    expect(merged.outcomes.map((row) => row.shown && row.limit)).toEqual([
      'With 6 pairs no exact paired test can give a p below .03125: this is the strongest result they can show, and still a small study. It can be chance.',
      'With 5 pairs no exact paired test can give a p below .0625: this is the strongest result they can show, and still a small study. It can be chance.',
      'A change like this can be chance: p is .5. With 4 changed pairs of 6 no exact paired test can give a p below .125.',
      'With 5 changed pairs of 7 no exact paired test can give a p below .0625: this is the strongest result they can show, and still a small study. It can be chance.',
      'With 5 changed pairs of 8 no exact paired test can give a p below .0625: this is the strongest result they can show, and still a small study. It can be chance.',
    ]);
  });

  it('withholds the lengths of two sessions, and shows those of five', () => {
    expect(alone.sessions).toBeNull();
    expect(merged.sessions).toEqual({
      minutes: [30, 40, 45, 60, 180],
      median: 45,
      shortest: 30,
      longest: 180,
    });
  });

  it('leaves every number of people under three out of the flow', () => {
    expect(alone.flow).toEqual({
      fellow: { invited: 6, T0: 6, session: null, T1: 6, T2: 4 },
      consultant: { invited: null, T0: null, session: null, T1: null, T2: null },
    });
    expect(merged.flow.consultant).toEqual({ invited: 5, T0: 5, session: 5, T1: 5, T2: null });
  });

  it('gives the medians of confidence domain by domain', () => {
    expect(alone.domains.slice(0, 7).map(({ before, after }) => [before?.median, after?.median])).toEqual([
      [3.5, 4],
      [3, 4],
      [3, 4],
      [3, 4],
      [3, 4],
      [3, 3.5],
      [2.5, 3],
    ]);
    expect(alone.domains[0]?.lines).toEqual([
      { before: 3, after: 3, people: 1 },
      { before: 3, after: 4, people: 2 },
      { before: 4, after: 4, people: 1 },
      { before: 4, after: 5, people: 2 },
    ]);
  });

  it('compares with 90 days only what was asked then, and only the four who answered', () => {
    const later = studyTable(dataOf(storyResponses(), 2), { k: 3, after: 'T2' });
    expect(later.outcomes.map(({ outcome, shown: isShown }) => [outcome, isShown])).toEqual([
      ['CONF', true],
      ['AWARE', false],
    ]);
    expect(shown(later, 'CONF').comparison).toMatchObject({ n: 4, smallestP: 0.125 });
  });

  it('takes importance and worry from fellows alone in what leaves with their rows', async () => {
    const published = studyTable(dataOfDataset(await datasetOf()), { k: 3 });
    expect(published.outcomes.map(({ group }) => group)).toEqual([
      'fellow',
      'consultant',
      'fellow',
      'fellow',
      'fellow',
    ]);
    expect(shown(published, 'IMPORT').comparison.n).toBe(5);
  });
});
