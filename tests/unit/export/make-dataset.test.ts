import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planText } from '../../../lib/analysis/plan.ts';
import { siteBResponses, storyResponses } from '../../../lib/example/story-responses.ts';
import { datasetText } from '../../../lib/export/make-dataset.ts';
import { Dataset } from '../../../lib/schema/dataset.ts';
import { Occasion, Role } from '../../../lib/schema/primitives.ts';
import { utf8 } from '../../../lib/shared/bytes.ts';
import { sha256Hex } from '../../../lib/vault/hash.ts';
import { OTHER_KEYS } from '../../fixtures/builders.ts';
import { aResponse, codeOf, cohortOf } from '../../fixtures/response.ts';
import { datasetOf, STUDY_IDENTITY } from '../../fixtures/story-dataset.ts';

const mergedResponses = [...storyResponses(), ...siteBResponses()];

/** How many people of a role have each answer on each occasion, and each site: whatever a reader could count. */
function countable({ people }: Dataset): number[] {
  return Role.options.flatMap((role) => {
    const own = people.filter((person) => person.role === role);
    const names = own.flatMap((person) =>
      Occasion.options.flatMap((occasion) => {
        const answers = person[occasion];
        const held = answers && [...Object.keys(answers.scales), ...Object.keys(answers.items)];
        return held ? [occasion, ...held.map((name) => `${occasion} ${name}`)] : [];
      }),
    );
    const sites = own.map(({ site }) => `site ${site}`);
    return [...Map.groupBy([...names, ...sites], (name) => name).values()].map((same) => same.length);
  });
}

describe("the story's dataset", () => {
  it('holds six fellows and no consultant row', async () => {
    const { people, rule } = await datasetOf();
    expect(people.map(({ role }) => role)).toEqual(Array.from({ length: 6 }, () => 'fellow'));
    expect(people.filter(({ T2 }) => T2 !== null)).toHaveLength(4);
    expect(rule).toEqual({ k: 3 });
  });

  it('holds no number under three: not of consultants, not of sessions', async () => {
    const { flow, sessionMinutes } = await datasetOf();
    expect(flow).toEqual({
      fellow: { invited: 6, T0: 6, session: null, T1: 6, T2: 4 },
      consultant: { invited: null, T0: null, session: null, T1: null, T2: null },
    });
    expect(sessionMinutes).toBeNull();
  });

  it('leaves out what only the two fellows with a session were asked, since it would number them', async () => {
    const { people } = await datasetOf();
    expect(people.map(({ T1 }) => Object.keys(T1?.items ?? {}).sort())).toEqual(
      Array.from({ length: 6 }, () => ['CONCERN', 'ROLE']),
    );
  });

  it('keeps the scores as they were given, "cannot say" as null', async () => {
    const { people } = await datasetOf();
    const before = people.map(({ T0 }) =>
      T0?.scales.CONF?.reduce((total: number, row) => total + (row ?? 0), 0),
    );
    expect(before.sort()).toEqual([18, 19, 20, 22, 23, 25]);
    expect(people.filter(({ T0 }) => T0?.scales.IMPORT?.includes(null))).toHaveLength(1);
  });

  it('holds no code, no text, no round and no key', async () => {
    const file = datasetText(await datasetOf());
    const canaries = storyResponses().flatMap(({ code, round, texts }) => [
      code,
      round,
      ...Object.values(texts),
    ]);
    expect(canaries.filter((canary) => file.includes(canary))).toEqual([]);
    expect(file).not.toContain(STUDY_IDENTITY);
  });

  it('names the plan by its digest', async () => {
    const { plan } = await datasetOf();
    expect(plan).toEqual({
      sha256: await sha256Hex(utf8(planText())),
      primary: ['CONF', 'AWARE'],
      zeros: 'pratt',
    });
  });

  it('is the same for any order of the files, and sorted by pseudonym', async () => {
    const dataset = await datasetOf();
    expect(await datasetOf([...storyResponses()].reverse())).toEqual(dataset);
    const order = dataset.people.map(({ person }) => person);
    expect(order).toEqual([...order].sort());
  });

  it('gives the same people other pseudonyms under another study key', async () => {
    const [one, other] = [await datasetOf(), await datasetOf(undefined, { identity: OTHER_KEYS.identity })];
    const shared = one.people.filter(({ person }) => other.people.some((each) => each.person === person));
    expect(shared).toEqual([]);
  });
});

describe('with example site B', () => {
  it('holds five consultants, without what only the two of the first site answered', async () => {
    const { people, flow, sessionMinutes } = await datasetOf(mergedResponses);
    const consultants = people.filter(({ role }) => role === 'consultant');
    expect(consultants).toHaveLength(5);
    expect(consultants.map(({ T0 }) => Object.keys({ ...T0?.scales, ...T0?.items }))).toEqual(
      Array.from({ length: 5 }, () => ['AWARE']),
    );
    expect(consultants.filter(({ T0, T2 }) => T2 !== null || T0?.predict !== undefined)).toEqual([]);
    expect(flow.consultant).toMatchObject({ T0: 5, session: 5, T1: 5, T2: null });
    expect(sessionMinutes).toEqual([30, 40, 45, 60, 180]);
  });

  it('does not tell by a skipped part whose other answers are withheld', async () => {
    const { people } = await datasetOf(mergedResponses);
    const consultants = people.filter(({ role }) => role === 'consultant');
    const marks = consultants.map(({ T0, T1 }) => `${T0?.skipped} ${T1?.skipped}`);
    expect(new Set(marks)).toEqual(new Set(['false false']));
  });

  it('names the site of fellows, and of no consultant, since two are from the first site', async () => {
    const [first, second] = [storyResponses()[0]?.round ?? '', siteBResponses()[0]?.round ?? ''];
    const { people } = await datasetOf(mergedResponses, { sites: { [first]: 'A', [second]: 'B' } });
    expect(new Set(people.map(({ role, site }) => `${role} ${site}`))).toEqual(
      new Set(['fellow A', 'consultant null']),
    );
  });

  it('names no site of a role in which one round has no name', async () => {
    const round = siteBResponses()[0]?.round ?? '';
    const fellowsOfBoth = [...storyResponses(), ...cohortOf(3, { role: 'fellow', from: 0 })];
    const { people } = await datasetOf(fellowsOfBoth, { sites: { [round]: 'B' } });
    expect(people.every(({ site }) => site === null)).toBe(true);
  });
});

describe('a dataset', () => {
  it('lets a reader count no group under k, whoever answered what', async () => {
    const answers = fc.record({
      role: fc.constantFrom(...Role.options),
      occasions: fc.subarray([...Occasion.options], { minLength: 1 }),
      items: fc.subarray(['ROLE', 'CONCERN', 'GRADIENT'] as const, { minLength: 1 }),
      round: fc.constantFrom('A'.repeat(22), 'B'.repeat(22)),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(answers, { maxLength: 14 }),
        fc.integer({ min: 0, max: 5 }),
        async (drawn, k) => {
          const responses = drawn.flatMap(({ role, occasions, items, round }, index) =>
            occasions.map((occasion) =>
              aResponse({
                code: codeOf(index),
                role,
                occasion,
                round,
                items: Object.fromEntries(items.map((item) => [item, 3])),
              }),
            ),
          );
          const dataset = await datasetOf(responses, {
            k,
            sites: { ['A'.repeat(22)]: 'A', ['B'.repeat(22)]: 'B' },
          });
          expect(Dataset.parse(dataset)).toEqual(dataset);
          expect(countable(dataset).filter((people) => people < Math.max(3, k))).toEqual([]);
        },
      ),
    );
  });

  it('takes the texts and statements it is given, in the order of their words, and none of an absent role', async () => {
    const text = (role: Role, words: string): Dataset['texts'][number] => ({
      role,
      occasion: 'T1',
      item: 'LEARNT',
      text: words,
      codes: [],
    });
    const points: Dataset['points'] = [{ domain: 'juniors', kind: 'keep', statement: 'Lets juniors lead.' }];
    const dataset = await datasetOf(undefined, {
      texts: [text('fellow', 'b'), text('consultant', 'a'), text('fellow', 'a')],
      points,
    });
    expect(dataset.texts).toEqual([text('fellow', 'a'), text('fellow', 'b')]);
    expect(dataset.points).toEqual(points);
    expect((await datasetOf()).texts).toEqual([]);
  });

  it('is empty but valid where nobody answered', async () => {
    expect(await datasetOf([])).toMatchObject({ people: [], instruments: [], composition: [] });
  });

  it('has no row of somebody whose only answers are withheld, and the flow counts the rows', async () => {
    const answering = cohortOf(4, { role: 'fellow', from: 0 });
    const alone = aResponse({ code: codeOf(9), items: { GRADIENT: 2 } });
    const { people, flow } = await datasetOf([...answering, alone]);
    expect(people).toHaveLength(4);
    expect(flow.fellow).toMatchObject({ T0: 4, T1: 4, T2: null });
  });

  it('is absent of a role without rows whole, how many were invited among it', async () => {
    const few = cohortOf(2, { role: 'consultant', from: 0 });
    const invited = { fellow: 9, consultant: 9 };
    const [with2, with0] = [await datasetOf(few, { invited }), await datasetOf([], { invited })];
    expect(with2.flow).toEqual(with0.flow);
    expect(Object.values(with2.flow.consultant)).toEqual(Array(5).fill(null));
  });

  it('takes no number of another site that its own rows contradict', async () => {
    const site = await datasetOf(cohortOf(4, { role: 'fellow', from: 0 }), { identity: OTHER_KEYS.identity });
    const flow = { invited: 3, T0: 50, session: 99, T1: 50, T2: 50 };
    const merged = await datasetOf([], { imported: [{ ...site, flow: { ...site.flow, fellow: flow } }] });
    expect(merged.flow.fellow).toEqual({ invited: null, T0: 4, session: null, T1: 4, T2: null });
  });

  it('never has a k under three', async () => {
    expect((await datasetOf(undefined, { k: 1 })).rule).toEqual({ k: 3 });
  });
});
