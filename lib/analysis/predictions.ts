import { type Expectation, PREDICTED_DOMAINS } from '../schema/answers.ts';
import type { StudyPerson } from '../schema/study-person.ts';
import type { PredictionCounts } from '../schema/study-table.ts';

/** What consultants expected of each domain before they read their brief; empty where fewer than k said so. */
export function predictionCounts(people: readonly StudyPerson[], k: number): PredictionCounts[] {
  const said = people.flatMap(({ role, T0 }) => (role === 'consultant' && T0?.predict ? [T0.predict] : []));
  if (said.length < k) return [];
  return PREDICTED_DOMAINS.map((domain, index) => {
    const count = (expectation: Expectation) =>
      said.filter((predict) => (predict[index] ?? null) === expectation).length;
    return {
      domain,
      'mostly-keep': count('mostly-keep'),
      mixed: count('mixed'),
      'mostly-change': count('mostly-change'),
      'cannot-say': count(null),
    };
  });
}
