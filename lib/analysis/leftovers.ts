import type { StudyAnswers, StudyPerson } from '../schema/study-person.ts';
import type { Leftovers } from '../schema/study-table.ts';
import { compareUnpaired } from './compare-unpaired.ts';
import { type After, type Score, scoresOn } from './outcome-pairs.ts';

/**
 * The people with a score on one occasion alone: never dropped without a word. What everybody's scores give unpaired
 * stands beside it, but not where one to k - 1 people are left over on an occasion: the pairs are shown too, and
 * subtraction would give the few.
 */
export function leftoversOf(
  people: readonly StudyPerson[],
  score: Score,
  { k, after }: { readonly k: number; readonly after: After },
): Leftovers {
  const has = (answers: StudyAnswers | null) => answers !== null && score(answers) !== null;
  const beforeOnly = people.filter((person) => has(person.T0) && !has(person[after])).length;
  const afterOnly = people.filter((person) => !has(person.T0) && has(person[after])).length;
  const isFew = [beforeOnly, afterOnly].some((left) => left > 0 && left < k);
  const isNone = beforeOnly + afterOnly === 0;
  if (isFew || isNone) return { beforeOnly, afterOnly, unpaired: null };
  const { mannWhitney } = compareUnpaired(scoresOn(people, 'T0', score), scoresOn(people, after, score), {
    step: 1,
  });
  return { beforeOnly, afterOnly, unpaired: mannWhitney };
}
