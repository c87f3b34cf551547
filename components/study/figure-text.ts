import { changeAsText, pAsText, pointsAsText } from '../../lib/analysis/figures-as-text.ts';
import type { HodgesLehmann, Summary } from '../../lib/schema/paired-comparison.ts';
import type { Quartiles } from '../../lib/schema/study-table.ts';

/** What stands where a figure cannot be computed. */
export const NO_FIGURE = '–';

/** A p, or a dash without one. */
export function pText(p: number | null): string {
  return p === null ? NO_FIGURE : pAsText(p);
}

/** Median and quartiles by type 7, such as `21 (19.25 to 22.75)`. */
export function medianText({ median, q1Type7, q3Type7 }: Summary): string {
  if (median === null || q1Type7 === null || q3Type7 === null) return NO_FIGURE;
  return `${pointsAsText(median)} (${pointsAsText(q1Type7)} to ${pointsAsText(q3Type7)})`;
}

/** The typical change and its interval, such as `+5.5 [1, 9]`. */
export function changeText({ estimate, ciLow, ciHigh }: HodgesLehmann): string {
  if (estimate === null || ciLow === null || ciHigh === null) return NO_FIGURE;
  return `${changeAsText(estimate)} [${pointsAsText(ciLow)}, ${pointsAsText(ciHigh)}]`;
}

/** The level that an interval really reaches, to a tenth of a percent. */
export function levelText(level: number): string {
  return `${(100 * level).toFixed(1)}% interval`;
}

/** An effect from -1 to 1, always with two decimals. */
export function effectText(effect: number | null): string {
  return effect === null ? NO_FIGURE : effect.toFixed(2).replace('-', '−');
}

/** Median and quartiles, such as `21 (19.25 to 22.75)`; a dash without them. */
export function quartilesText(quartiles: Quartiles | null): string {
  if (quartiles === null) return NO_FIGURE;
  const { median, q1, q3 } = quartiles;
  return `${pointsAsText(median)} (${pointsAsText(q1)} to ${pointsAsText(q3)})`;
}

/** An estimate and its interval to two decimals, such as `+5.5 [2.07, 8.93]`; the estimate alone without one. */
export function intervalText(estimate: number | null, low: number | null, high: number | null): string {
  if (estimate === null) return NO_FIGURE;
  if (low === null || high === null) return changeAsText(estimate);
  return `${changeAsText(estimate)} [${pointsAsText(low)}, ${pointsAsText(high)}]`;
}
