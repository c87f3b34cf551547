import type { Occasion } from '../schema/primitives.ts';
import { scaleTotal, sensitivityTotal } from '../schema/scale-total.ts';
import type { StudyAnswers, StudyPerson } from '../schema/study-person.ts';
import type { OutcomeGroup } from '../schema/study-table.ts';
import type { PlannedOutcome } from './plan.ts';

/** The scores of one person who answered on both occasions. */
export interface ScorePair {
  readonly person: StudyPerson;
  readonly before: number;
  readonly after: number;
}

/** The occasion that T0 is compared with. */
export type After = 'T1' | 'T2';

export type Score = (answers: StudyAnswers) => number | null;

/** The people of a group, both roles where it is `all`. */
export function peopleOf(people: readonly StudyPerson[], group: OutcomeGroup): StudyPerson[] {
  return people.filter(({ role }) => group === 'all' || role === group);
}

/** The pairs of an outcome: people with a score on both occasions, in the order of their scores. */
export function outcomePairs(
  people: readonly StudyPerson[],
  planned: PlannedOutcome,
  after: After,
): ScorePair[] {
  return pairsBy(people, after, scoreOf(planned));
}

/** The same with six of seven rows allowed; null for an outcome that is no total. */
export function sensitivityPairs(
  people: readonly StudyPerson[],
  planned: PlannedOutcome,
  after: After,
): ScorePair[] | null {
  if (planned.score === 'row') return null;
  return pairsBy(people, after, ({ scales }) => sensitivityTotal(scales[planned.outcome]));
}

/** How many people answered the outcome on both occasions, be it with rows at "cannot say". */
export function answeredTwice(people: readonly StudyPerson[], planned: PlannedOutcome, after: After): number {
  const answered = (response: StudyAnswers | null) =>
    response !== null && (planned.outcome in response.scales || planned.outcome in response.items);
  return people.filter((person) => answered(person.T0) && answered(person[after])).length;
}

/** Pairs by any score of a response, in the order of the scores, so that a list of them follows no file. */
export function pairsBy(people: readonly StudyPerson[], after: After, score: Score): ScorePair[] {
  return people
    .flatMap((person) => {
      const [first, second] = [person.T0 && score(person.T0), person[after] && score(person[after])];
      return first === null || second === null ? [] : [{ person, before: first, after: second }];
    })
    .sort((left, right) => left.before - right.before || left.after - right.after);
}

/** The scores of everybody who has one on an occasion, lowest first. */
export function scoresOn(people: readonly StudyPerson[], occasion: Occasion, score: Score): number[] {
  return people
    .flatMap((person) => (person[occasion] && score(person[occasion])) ?? [])
    .sort((left, right) => left - right);
}

/** The score of an outcome; null without one. */
export function scoreOf(planned: PlannedOutcome): Score {
  if (planned.score === 'row') return ({ items }) => items[planned.outcome] ?? null;
  return ({ scales }) => scaleTotal(scales[planned.outcome]);
}
