import type { OutcomeRow } from '../../lib/schema/study-table.ts';
import { changeText, pText } from './figure-text.ts';
import { OUTCOME_LABELS } from './outcome-text.ts';

/** A line for each total that somebody has none of: how many pairs that costs, and what the comparison gives with them. */
export function cannotSayTexts(outcomes: readonly OutcomeRow[]): string[] {
  return outcomes.flatMap((row) => {
    if (!row.shown || row.people === row.comparison.n) return [];
    const { outcome, people, comparison, sensitivity } = row;
    const lost = `${OUTCOME_LABELS[outcome].short}: ${people - comparison.n} of ${people} left a row at “cannot say”, so they have no score and are no pair.`;
    if (sensitivity === null) return [lost];
    const { hodgesLehmann, wilcoxonPratt } = sensitivity.comparison;
    const [change, p] = [changeText(hodgesLehmann), pText(wilcoxonPratt.pExact)];
    return [`${lost} By the mean of the other six rows the change is ${change}, p ${p}.`];
  });
}
