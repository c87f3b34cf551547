import type { Dataset } from '../schema/dataset.ts';
import { emptyText, valuesText } from './codebook.ts';
import { type DataTable, type Field, tablePath } from './data-table.ts';
import { APOSTROPHES, CANNOT_SAY, kRule, NOT_VALIDATED, TOTALS } from './package-words.ts';

/** `codebook.md`: the same as `codebook.csv`, to be read by people. */
export function codebookText(dataset: Dataset, tables: readonly DataTable[]): string {
  const instruments = dataset.instruments.map(({ id, version }) => `${id} version ${version}`).join(', ');
  return [
    '# Codebook',
    `${NOT_VALIDATED} The seven domains stand in the order of the study. Rows are never reversed.`,
    ...(instruments === '' ? [] : [`Questionnaire: ${instruments}.`]),
    CANNOT_SAY,
    TOTALS,
    kRule(dataset),
    APOSTROPHES,
    ...tables.map(tableText),
  ]
    .join('\n\n')
    .concat('\n');
}

function tableText(table: DataTable): string {
  return [`## ${tablePath(table)}`, table.description, ...table.fields.map(fieldText)].join('\n\n');
}

function fieldText(field: Field): string {
  const { name, title, description, wording } = field;
  const lines = [
    ['Words', wording ?? null],
    ['Holds', [field.type, rangeText(field)].filter(Boolean).join(', ')],
    ['Values', valuesText(field)],
    ['Empty', emptyText(field)],
  ].flatMap(([about, text]) => (text ? [`- ${about}: ${text}`] : []));
  return [`### \`${name}\``, `${title}. ${description}`, lines.join('\n')].join('\n\n');
}

function rangeText({ minimum, maximum }: Field): string | null {
  if (minimum !== undefined && maximum !== undefined) return `${minimum} to ${maximum}`;
  return minimum === undefined ? null : `${minimum} or more`;
}
