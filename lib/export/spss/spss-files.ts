import { ANSWER_COLUMNS } from '../answer-columns.ts';
import type { DataTable } from '../data-table.ts';
import { spsSyntax } from './sps-syntax.ts';

/** A total is no question: it lists no values. */
const UNSAID = {
  column: 'cannot_say',
  questions: ANSWER_COLUMNS.filter(({ values }) => values !== undefined).map(({ name }) => name),
};

/** `answers.sps`: the syntax that reads the answers of the package. */
export function answersSps(answers: DataTable): string {
  return spsSyntax(answers, UNSAID);
}

/** `results.sps`: the syntax that reads the results of the package. */
export function resultsSps(results: DataTable): string {
  return spsSyntax(results);
}
