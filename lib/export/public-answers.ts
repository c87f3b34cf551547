import { Items, Scales } from '../schema/answers.ts';
import type { Answers } from '../schema/dataset.ts';
import type { Response } from '../schema/response.ts';

/** The names of the scales and items that a response answers; `predict` stands for all five expectations. */
export function answeredNames({ scales, items, predict }: Response): string[] {
  return [...Object.keys(scales), ...Object.keys(items), ...(predict ? ['predict'] : [])];
}

/** The names that k people or more of these responses answer. */
export function namesOfAtLeast(k: number, responses: readonly Response[]): ReadonlySet<string> {
  const counts = Map.groupBy(responses.flatMap(answeredNames), (name) => name);
  return new Set([...counts].filter(([, same]) => same.length >= k).map(([name]) => name));
}

/** What a dataset holds of a response: the kept scales and items. No text, no length, no code, no revision. */
export function publicAnswers(response: Response, kept: ReadonlySet<string>): Answers {
  const { scales, items, predict, skipped } = response;
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
