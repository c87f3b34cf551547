import { Items, Scales } from '../schema/answers.ts';
import type { Answers } from '../schema/dataset.ts';
import type { StudyAnswers } from '../schema/study-person.ts';

/** The names of the scales and items that somebody answers; `predict` stands for all five expectations. */
export function answeredNames({ scales, items, predict }: StudyAnswers): string[] {
  return [...Object.keys(scales), ...Object.keys(items), ...(predict ? ['predict'] : [])];
}

/** The names that k people or more of these answer, and those that fewer do. */
export function namesByRule(
  k: number,
  answers: readonly StudyAnswers[],
): { readonly kept: ReadonlySet<string>; readonly withheld: readonly string[] } {
  const counts = [...Map.groupBy(answers.flatMap(answeredNames), (name) => name)];
  return {
    kept: new Set(counts.filter(([, same]) => same.length >= k).map(([name]) => name)),
    withheld: counts.filter(([, same]) => same.length < k).map(([name]) => name),
  };
}

/**
 * What a dataset holds of somebody's answers: the kept scales and items. No text, no length, no code, no revision. That
 * something was skipped is said only where a kept answer is missing: else the mark would tell of what is withheld. Null where
 * nothing is left: an empty record would tell that there was something.
 */
export function publicAnswers(answers: StudyAnswers, kept: ReadonlySet<string>): Answers | null {
  const { scales, items, predict } = answers;
  const given = new Set(answeredNames(answers));
  if ([...kept].every((name) => !given.has(name))) return null;
  const skipped = answers.skipped && [...kept].some((name) => !given.has(name));
  return {
    scales: Scales.parse(only(scales, kept)),
    items: Items.parse(only(items, kept)),
    ...(predict && kept.has('predict') ? { predict } : {}),
    skipped,
  };
}

function only(record: object, kept: ReadonlySet<string>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => kept.has(name)));
}
