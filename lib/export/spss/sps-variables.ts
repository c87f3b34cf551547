import { CANNOT_SAY, type CodedValue, codedValues } from '../coded-values.ts';
import { readText } from '../csv.ts';
import type { DataTable, Field } from '../data-table.ts';
import { byteLength } from './sps-text.ts';

/** One variable of the file that SPSS saves, and how it is read from the CSV file. */
export interface SpsVariable {
  readonly name: string;
  readonly label: string;
  /** What the column is called while it is read: texts that become numbers have a name of their own until then. */
  readonly readName: string;
  readonly readFormat: string;
  /** How numbers are shown; null for a text. */
  readonly format: string | null;
  /** The numbers and their words; for a text that becomes a number, the texts too. Empty where any value may stand. */
  readonly values: readonly CodedValue[];
  readonly isRecoded: boolean;
  /** Whether "cannot say" is an answer to it. */
  readonly isQuestion: boolean;
}

const YES_OR_NO = [
  { value: 'TRUE', label: 'yes' },
  { value: 'FALSE', label: 'no' },
];

/** The variables of a table in the order of its columns. `questions` names those that could be answered "cannot say". */
export function spsVariables(
  { fields, rows }: Pick<DataTable, 'fields' | 'rows'>,
  questions: ReadonlySet<string>,
): SpsVariable[] {
  return fields.map((field, index) => {
    const texts = rows.map((row) => readText(row[index] ?? null));
    const isQuestion = questions.has(field.name);
    const codes = codedValues(field.type === 'boolean' ? { values: YES_OR_NO, ...field } : field);
    const isRecoded = codes.some(({ code, value }) => code !== value);
    return {
      name: field.name,
      label: field.title,
      readName: isRecoded ? `${field.name}_text` : field.name,
      readFormat: readFormat(field, [...texts, ...codes.map(({ value }) => String(value))]),
      format: isRecoded ? 'F1.0' : shownFormat(field),
      values: isQuestion ? [...codes, CANNOT_SAY] : codes,
      isRecoded,
      isQuestion,
    };
  });
}

/** Wide enough for whatever the column may hold. A number says its own decimals. */
function readFormat(field: Field, texts: readonly string[]): string {
  if (field.type === 'number') return 'F24.6';
  return shownFormat(field) ?? `A${Math.max(1, ...texts.map(byteLength))}`;
}

function shownFormat({ type, maximum }: Field): string | null {
  if (type === 'number') return 'F12.6';
  if (type !== 'integer') return null;
  return maximum === undefined ? 'F8.0' : `F${String(maximum).length}.0`;
}
