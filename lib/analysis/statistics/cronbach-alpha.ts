import type { Reliability } from '../../schema/reliability.ts';
import { fQuantile } from './f-quantile.ts';
import { sum } from './sum.ts';
import { sampleDeviation } from './summary.ts';

/** What is left outside the interval at either end. */
const TAIL = 0.025;

/**
 * Cronbach's alpha of a scale (Psychometrika 16, 1951): one list a person, one score an item, none missing. With the
 * 95 % interval of Feldt (Psychometrika 30, 1965) and the alpha without each item in turn. An item that everybody
 * answers alike stays in and is counted in `constantItems`: leaving it out would be another scale. Null with the reason
 * beside it for fewer than two people (`no-pairs`, `one-pair`) and where the totals do not differ (`no-spread`). Throws
 * a RangeError where people differ in the number of items, or there are fewer than two.
 */
export function cronbachAlpha(people: readonly (readonly number[])[]): Reliability {
  const items = people[0]?.length ?? 0;
  if (people.some((scores) => scores.length !== items)) throw new RangeError('people differ in items');
  if (people.length > 0 && items < 2) throw new RangeError('a scale has two items at least');
  const columns = Array.from({ length: items }, (_, item) => people.map((scores) => scores[item] ?? 0));
  const reason = people.length === 0 ? 'no-pairs' : people.length === 1 ? 'one-pair' : null;
  const alpha = reason === null ? alphaOf(columns) : null;
  return {
    n: people.length,
    alpha,
    feldtCi95: alpha === null ? null : feldt(alpha, people.length, items),
    alphaIfItemDeleted: columns.map((_, left) =>
      reason === null && items > 2 ? alphaOf(columns.filter((_, item) => item !== left)) : null,
    ),
    constantItems: columns.filter((scores) => scores.every((score) => score === scores[0])).length,
    reason: reason ?? (alpha === null ? 'no-spread' : null),
  };
}

function alphaOf(columns: readonly (readonly number[])[]): number | null {
  const totals = (columns[0] ?? []).map((_, person) => sum(columns.map((scores) => scores[person] ?? 0)));
  const variance = (values: readonly number[]) => sampleDeviation([...values]) ** 2;
  const whole = variance(totals);
  if (whole === 0) return null;
  return (columns.length / (columns.length - 1)) * (1 - sum(columns.map(variance)) / whole);
}

function feldt(alpha: number, people: number, items: number): [number, number] {
  const [between, within] = [people - 1, (people - 1) * (items - 1)];
  const end = (p: number) => 1 - (1 - alpha) * fQuantile(p, between, within);
  return [end(1 - TAIL), end(TAIL)];
}
