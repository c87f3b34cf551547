import { z } from 'zod';
import { Items } from '../schema/answers.ts';
import { Occasion, Role } from '../schema/primitives.ts';
import type { StudyPerson } from '../schema/study-person.ts';
import type { ItemCounts } from '../schema/study-table.ts';
import { PLAN } from './plan.ts';

type ItemId = ItemCounts['item'];

const ROWS = ['0', '1', '2', '3', '4', '5'];

/**
 * How each role answered each single item on each occasion; left out where fewer than k did. An item that is an outcome of
 * both roles is left out too where one to k - 1 of the other role answered it: the outcome shows all, and what one role
 * answered would give the few by subtraction.
 */
export function itemCounts(people: readonly StudyPerson[], k: number): ItemCounts[] {
  return Items.keyof().options.flatMap((item) =>
    Role.options.flatMap((role) =>
      Occasion.options.flatMap((occasion) => {
        const own = people.filter((person) => person.role === role);
        const given = givenBy(own, item, occasion);
        const others = givenBy(
          people.filter((person) => person.role !== role),
          item,
          occasion,
        ).length;
        const isSubtracted = POOLED.has(item) && others > 0 && others < k;
        if (given.length < k || isSubtracted) return [];
        return [{ item, role, occasion, ...countsOf(item, given) }];
      }),
    ),
  );
}

/** Single items that are outcomes of both roles together. */
const POOLED: ReadonlySet<string> = new Set(
  PLAN.outcomes.filter(({ group }) => group === 'all').map(({ outcome }) => outcome),
);

function givenBy(people: readonly StudyPerson[], item: ItemId, occasion: Occasion) {
  return people.flatMap((person) => {
    const answer = person[occasion]?.items[item];
    return answer === undefined ? [] : [answer];
  });
}

function countsOf(
  item: ItemId,
  given: readonly (string | number | null)[],
): Pick<ItemCounts, 'n' | 'answers' | 'cannotSay'> {
  const count = (value: string) =>
    given.filter((answer) => answer !== null && String(answer) === value).length;
  return {
    n: given.length,
    answers: valuesOf(item).map((value) => ({ value, people: count(value) })),
    cannotSay: given.filter((answer) => answer === null).length,
  };
}

/** Every answer that an item allows, in its order: the words of a choice, or 0 to 5. */
export function valuesOf(item: ItemId): readonly string[] {
  const answer: unknown = Items.shape[item].unwrap().unwrap();
  return answer instanceof z.ZodEnum ? answer.options.map(String) : ROWS;
}
