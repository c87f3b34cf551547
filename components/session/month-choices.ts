import { monthOf } from '../../lib/shared/clock.ts';
import { monthInWords } from '../shared/day-in-words.ts';

/** So many months ahead can be chosen. */
const MONTHS = 7;

/** The months from this one on, as `YYYY-MM` with their words, and none first. */
export function monthChoices(today: Date): (readonly [string, string])[] {
  const months = Array.from({ length: MONTHS }, (_, ahead) =>
    monthOf(new Date(today.getFullYear(), today.getMonth() + ahead, 1)),
  );
  return [['', 'No date'], ...months.map((month) => [month, monthInWords(month)] as const)];
}
