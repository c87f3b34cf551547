import type { Leftovers, OutcomeRow } from '../../lib/schema/study-table.ts';
import { pText } from './figure-text.ts';
import { OUTCOME_LABELS } from './outcome-text.ts';

/** A line for each outcome that somebody answered on one occasion alone: how many, and what all give unpaired. */
export function leftoverTexts(outcomes: readonly OutcomeRow[]): string[] {
  return outcomes.flatMap((row) => {
    if (!row.shown) return [];
    const { beforeOnly, afterOnly } = row.leftovers;
    if (beforeOnly + afterOnly === 0) return [];
    const counts = [counted(beforeOnly, 'before'), counted(afterOnly, 'after')].filter((part) => part !== '');
    const label = OUTCOME_LABELS[row.outcome].short;
    return [`${label}: ${counts.join(' and ')} left over, in no pair. ${unpairedText(row.leftovers)}`];
  });
}

function counted(people: number, when: string): string {
  return people === 0 ? '' : `${people} with a score ${when} only`;
}

function unpairedText({ unpaired }: Leftovers): string {
  if (unpaired === null) return 'So few are not compared: their scores could be worked out.';
  const p = unpaired.pExact ?? unpaired.pAsymptotic;
  const how = unpaired.pExact === null ? 'normal' : 'exact';
  return `Everybody before (${unpaired.n[0]}) with everybody after (${unpaired.n[1]}), unpaired: Mann-Whitney ${how} p ${pText(p)}.`;
}
