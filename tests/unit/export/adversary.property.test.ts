import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planText } from '../../../lib/analysis/plan.ts';
import { studyTables } from '../../../lib/analysis/study-tables.ts';
import { studyPackage } from '../../../lib/export/study-package.ts';
import type { Dataset } from '../../../lib/schema/dataset.ts';
import { Occasion, Role } from '../../../lib/schema/primitives.ts';
import type { Response } from '../../../lib/schema/response.ts';
import { dataOfDataset } from '../../../lib/schema/study.ts';
import { OTHER_KEYS } from '../../fixtures/builders.ts';
import { aParticipant, aResponse, codeOf } from '../../fixtures/response.ts';
import { datasetOf } from '../../fixtures/story-dataset.ts';

const [NORTH, SOUTH] = ['A'.repeat(22), 'B'.repeat(22)];
const sites = { [NORTH]: 'North', [SOUTH]: 'South' };

/** Somebody who answered some items on some occasions of one of two rounds. */
const somebody = fc.record({
  role: fc.constantFrom(...Role.options),
  occasions: fc.subarray([...Occasion.options], { minLength: 1 }),
  items: fc.subarray(['ROLE', 'CONCERN', 'GRADIENT'] as const, { minLength: 1 }),
  score: fc.integer({ min: 0, max: 5 }),
  minutes: fc.boolean(),
  round: fc.constantFrom(NORTH, SOUTH),
  sex: fc.constantFrom('female', 'male', null),
});
type Somebody = typeof somebody extends fc.Arbitrary<infer Value> ? Value : never;
const group = (most: number) => fc.array(somebody, { maxLength: most });

function responsesOf(people: readonly Somebody[], from = 0): Response[] {
  return people.flatMap(({ role, occasions, items, score, minutes, round }, index) =>
    occasions.map((occasion) =>
      aResponse({
        ...{ code: codeOf(from + index), role, occasion, round },
        items: Object.fromEntries(items.map((item) => [item, score])),
        ...(minutes && role === 'consultant' && occasion === 'T1' ? { lengthMinutes: 45 } : {}),
      }),
    ),
  );
}

const exported = (people: readonly Somebody[], imported: readonly Dataset[], k: number, identity?: string) =>
  datasetOf(responsesOf(people), {
    ...{ k, imported, sites, invited: { fellow: 9, consultant: 9 } },
    participants: people.map(({ role, sex }) => aParticipant({ role, sex })),
    ...(identity ? { identity } : {}),
  });

/** Every number of people that a reader can count or read in a dataset, by what it counts. */
function countable({ people, composition, sessionMinutes, flow }: Dataset): Map<string, number> {
  const counted = people.flatMap(({ role, site, ...person }) => [
    role,
    ...(site === null ? [] : [`${role} of ${site}`]),
    ...Occasion.options.flatMap((occasion) => {
      const answers = person[occasion];
      const names = answers && [...Object.keys(answers.scales), ...Object.keys(answers.items)];
      return names ? [`${role} ${occasion}`, ...names.map((name) => `${role} ${occasion} ${name}`)] : [];
    }),
  ]);
  return new Map<string, number>([
    ...[...Map.groupBy(counted, (name) => name)].map(([name, same]) => [name, same.length] as const),
    ...composition.map(({ role, variable, value, n }) => [`${role} ${variable} ${value}`, n ?? 0] as const),
    ['lengths', sessionMinutes?.length ?? 0],
    ...Role.options.flatMap((role) =>
      (['T0', 'session', 'T1', 'T2'] as const).map(
        (step) => [`${role} flow ${step}`, flow[role][step] ?? 0] as const,
      ),
    ),
  ]);
}

/** The people of a merged band that a part held under finer names. */
function within(counts: ReadonlyMap<string, number>, name: string): number {
  const [role, variable, ...bands] = name.split(' ');
  const parts = bands.join(' ').split(' or ');
  const finer = [...counts].filter(([other]) => {
    const [otherRole, otherVariable, ...others] = other.split(' ');
    const held = others.join(' ').split(' or ');
    return otherRole === role && otherVariable === variable && held.every((band) => parts.includes(band));
  });
  return finer.reduce((all, [, people]) => all + people, 0);
}

describe('an adversary who subtracts', () => {
  it('is left with nobody or with k people, taking other sites’ datasets away from the merged one', async () => {
    await fc.assert(
      fc.asyncProperty(
        group(9),
        group(9),
        group(9),
        fc.integer({ min: 3, max: 5 }),
        async (own, north, south, k) => {
          const imported = [
            await exported(north, [], k, OTHER_KEYS.identity),
            await exported(south, [], k, `${OTHER_KEYS.identity}2`),
          ];
          const merged = countable(await exported(own, imported, k));
          const known = imported.map(countable);
          // Any of the other datasets, or all of them.
          for (const taken of [[], known.slice(0, 1), known.slice(1), known]) {
            const left = [...merged].map(
              ([name, people]) => people - taken.reduce((all, counts) => all + within(counts, name), 0),
            );
            expect(left.filter((people) => people !== 0 && people < k)).toEqual([]);
          }
          const raised = countable(await exported(own, imported, k + 1));
          expect([...raised.values()].filter((people) => people > 0 && people <= k)).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('cannot tell what is withheld: other answers of a role under k, and the files are the same to the byte', async () => {
    const few = fc.array(somebody, { maxLength: 2 });
    const enough = fc.array(somebody, { minLength: 4, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(enough, few, few, async (many, one, other) => {
        const fellows = many.map((person): Somebody => ({ ...person, role: 'fellow' }));
        const files = async (consultants: readonly Somebody[]) => {
          const few = consultants.map((person): Somebody => ({ ...person, role: 'consultant' }));
          const dataset = await datasetOf([...responsesOf(fellows), ...responsesOf(few, 15)], {
            invited: { fellow: 9, consultant: 9 },
          });
          const { T1 } = studyTables(dataOfDataset(dataset), 3);
          return studyPackage({ dataset, plan: planText(), table: T1 });
        };
        expect(await files(one)).toEqual(await files(other));
      }),
      { numRuns: 40 },
    );
  });
});
