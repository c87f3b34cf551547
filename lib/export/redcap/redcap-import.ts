import type { Dataset } from '../../schema/dataset.ts';
import { type AnswerRow, answerRows } from '../answers-table.ts';
import { csvText } from '../csv.ts';
import { FORM, RECORD_ID } from './redcap-dictionary.ts';
import { REDCAP_FIELDS } from './redcap-fields.ts';

/** How REDCap marks a form on which nothing is left to do. */
const COMPLETE = 2;

const FIELD_NAMES = [...REDCAP_FIELDS.map(({ name }) => name), `${FORM}_complete`];

/**
 * `upward-import.csv`: one record a person, one row an occasion, for a longitudinal project whose events are called T0,
 * T1 and T2. Whatever the dataset does not hold is blank.
 */
export function longitudinalCsv(dataset: Pick<Dataset, 'people'>): string {
  return csvText(
    [RECORD_ID, 'redcap_event_name', ...FIELD_NAMES],
    answerRows(dataset).map((row) => [recordOf(row), eventOf(row), ...cellsOf(row)]),
    'bare',
  );
}

/** `upward-import-plain.csv`: the same for a project without events, one record a person and occasion. */
export function plainCsv(dataset: Pick<Dataset, 'people'>): string {
  return csvText(
    [RECORD_ID, ...FIELD_NAMES],
    answerRows(dataset).map((row) => [`${recordOf(row)}-${row.occasion.toLowerCase()}`, ...cellsOf(row)]),
    'bare',
  );
}

/** Somebody may be in a dataset in both roles. */
function recordOf({ person: { person, role } }: AnswerRow): string {
  return `${person}-${role}`;
}

/** REDCap makes the unique name of an event from its own and the number of its arm. */
function eventOf({ occasion }: AnswerRow): string {
  return `${occasion.toLowerCase()}_arm_1`;
}

function cellsOf(row: AnswerRow) {
  return [...REDCAP_FIELDS.map(({ cell }) => cell(row)), COMPLETE];
}
