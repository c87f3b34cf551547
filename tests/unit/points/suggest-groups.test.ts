import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Groupable, suggestGroups } from '../../../lib/points/suggest-groups.ts';
import { shuffled } from '../../../lib/shared/random.ts';
import { aBundleObservation, idOf } from '../../fixtures/builders.ts';
import { groupByBags } from '../../fixtures/groups/bag-of-words.ts';
import { labelledObservations } from '../../fixtures/groups/labelled.ts';
import { manyObservations } from '../../fixtures/groups/many.ts';
import { adjustedRandIndex } from '../../fixtures/groups/rand-index.ts';
import { seededRandom } from '../../fixtures/seeded-random.ts';

function observed(id: string, text: string, changes: Partial<Groupable> = {}): Groupable {
  return aBundleObservation({ id: idOf(id), text, ...changes });
}

const WORDS = [
  'late',
  'rounds',
  'starting',
  'starts',
  'lunch',
  'plan',
  'thanks',
  'the',
  'drug',
  'chart',
  '[name]',
  '9',
];
const observation = fc.record({
  id: fc.uuid(),
  consultant: fc.constantFrom('one', 'two'),
  domain: fc.constantFrom('juniors' as const, 'technology' as const),
  kind: fc.constantFrom('keep' as const, 'change' as const),
  text: fc.oneof(
    fc.array(fc.constantFrom(...WORDS), { maxLength: 8 }).map((words) => words.join(' ')),
    fc.string(),
  ),
});
const observations = fc.uniqueArray(observation, { selector: ({ id }) => id, maxLength: 30 });

describe('suggested groups', () => {
  it('bring together what is said in other words', () => {
    const groups = suggestGroups([
      observed('a', 'Starting of rounds is delayed.'),
      observed('b', 'The round starts late.'),
      observed('c', 'Thanked the pharmacist by name.'),
    ]);
    expect(groups).toEqual([[idOf('a'), idOf('b')], [idOf('c')]]);
  });

  it.each([
    { consultant: idOf('consultant-two') },
    { domain: 'juniors' as const },
    { kind: 'change' as const },
  ])('keep apart what is about another cell: %o', (changes) => {
    const text = 'The round starts late.';
    expect(suggestGroups([observed('a', text), observed('b', text, changes)])).toHaveLength(2);
  });

  it('leave texts that say nothing each alone', () => {
    expect(suggestGroups([observed('a', '[name] 9'), observed('b', 'the'), observed('c', '')])).toHaveLength(
      3,
    );
  });

  it('hold each observation once, in groups of one cell', () => {
    fc.assert(
      fc.property(observations, (all) => {
        const groups = suggestGroups(all);
        expect(groups.flat().toSorted()).toEqual(all.map(({ id }) => id).toSorted());
        for (const group of groups) {
          const cells = all
            .filter(({ id }) => group.includes(id))
            .map(({ consultant, domain, kind }) => `${consultant} ${domain} ${kind}`);
          expect(new Set(cells).size).toBe(1);
        }
      }),
    );
  });

  it('are the same for every order of the observations', () => {
    fc.assert(
      fc.property(observations, fc.integer(), (all, seed) => {
        expect(suggestGroups(shuffled(all, seededRandom(seed)))).toEqual(suggestGroups(all));
      }),
    );
    const many = manyObservations(600, 1);
    expect(suggestGroups(shuffled(many, seededRandom(3)))).toEqual(suggestGroups(many));
  });

  it('hold a cell of many, and of many copies', () => {
    const many = manyObservations(1500, 1).map((each) => ({
      ...each,
      domain: 'juniors' as const,
      kind: 'keep' as const,
    }));
    expect(suggestGroups(many).flat()).toHaveLength(1500);
    const copies = many.map((each) => ({ ...each, text: 'The round starts late.' }));
    expect(suggestGroups(copies)).toHaveLength(1);
  });

  it('agree with a reader better than plain bags of words do, wherever those are cut', () => {
    const labelled = labelledObservations();
    const index = adjustedRandIndex(labelled, suggestGroups(labelled));
    expect(index).toBeGreaterThan(0.8);
    for (const apart of [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]) {
      expect(adjustedRandIndex(labelled, groupByBags(labelled, apart))).toBeLessThan(index);
    }
  });
});

describe('the adjusted Rand index', () => {
  const labelled = labelledObservations();
  it('is one for the labels themselves and none for one group a cell', () => {
    const by = (key: (each: (typeof labelled)[number]) => string) =>
      [...Map.groupBy(labelled, key).values()].map((group) => group.map(({ id }) => id));
    expect(
      adjustedRandIndex(
        labelled,
        by(({ label }) => label),
      ),
    ).toBeCloseTo(1);
    const cells = by(({ consultant, domain, kind }) => `${consultant} ${domain} ${kind}`);
    expect(adjustedRandIndex(labelled, cells)).toBeCloseTo(0);
  });
});
