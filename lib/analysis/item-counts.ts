import { z } from 'zod';
import { Items } from '../schema/answers.ts';
import { Occasion, Role } from '../schema/primitives.ts';
import type { StudyPerson } from '../schema/study-person.ts';
import type { ItemCounts } from '../schema/study-table.ts';

type ItemId = ItemCounts['item'];

const ROWS = ['0', '1', '2', '3', '4', '5'];

/** How each role answered each single item on each occasion; left out where fewer than k did. */
export function itemCounts(people: readonly StudyPerson[], k: number): ItemCounts[] {
  return Items.keyof().options.flatMap((item) =>
    Role.options.flatMap((role) =>
      Occasion.options.flatMap((occasion) => {
        const own = people.filter((person) => person.role === role);
        const given = own.flatMap((person) => {
          const answer = person[occasion]?.items[item];
          return answer === undefined ? [] : [answer];
        });
        return given.length < k ? [] : [{ item, role, occasion, ...countsOf(item, given) }];
      }),
    ),
  );
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
