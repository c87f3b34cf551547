import type { StudyTable } from '../../schema/study-table.ts';
import { ANSWER_COLUMNS } from '../answer-columns.ts';
import { RESULTS_R_BODY } from './results-r-body.ts';

/**
 * `results.R`: base R that computes the main figures of `data/results.csv` anew from `data/answers.csv`, prints them, and
 * says how far they are apart and which columns it leaves out. What was decided for the table stands in its first lines: k,
 * the occasions, and whose answers each outcome is made of. Everything else it works out itself.
 */
export function resultsR({ k, before, after, outcomes }: StudyTable): string {
  return [
    '# Computes the main figures of data/results.csv anew from data/answers.csv, with base R alone.',
    '# Run it in the folder of the package: Rscript results.R',
    '',
    `k <- ${k} # an outcome with fewer pairs is withheld`,
    `before <- "${before}"`,
    `after <- "${after}"`,
    'plan <- data.frame(',
    `  outcome = ${vector(outcomes.map(({ outcome }) => `"${outcome}"`))},`,
    `  group = ${vector(outcomes.map(({ group }) => `"${group}"`))},`,
    `  primary = ${vector(outcomes.map(({ primary }) => (primary ? 'TRUE' : 'FALSE')))},`,
    `  column = ${vector(outcomes.map(({ outcome }) => `"${columnOf(outcome)}"`))}`,
    ')',
    RESULTS_R_BODY,
  ].join('\n');
}

/** A scale is judged by its total, which is there only where all seven rows are answered; a single item by itself. */
function columnOf(outcome: string): string {
  const own = ANSWER_COLUMNS.filter(({ item }) => item.id === outcome).map(({ name }) => name);
  return own.find((name) => name.endsWith('_total')) ?? own[0] ?? outcome;
}

function vector(parts: readonly string[]): string {
  return `c(${parts.join(', ')})`;
}
