import type { Field, LabelledValue } from './data-table.ts';

/** A value of a column, and the number that stands for it in a format of numbers alone. */
export interface CodedValue extends LabelledValue {
  readonly code: number;
}

/** "Cannot say" in a format of numbers alone: the usual 9 of a one-digit question, and never a score. */
export const CANNOT_SAY: CodedValue = { code: 9, value: 'cannot-say', label: 'cannot say' };

/**
 * The values of a column with their numbers: numbers stay as they are, TRUE is 1 and FALSE 0, and all others are
 * counted in their order, from 1 unless the column says otherwise. Empty where the column lists none.
 */
export function codedValues({ type, values = [], firstCode = 1 }: Field): CodedValue[] {
  return values.map((each, index) => ({ ...each, code: codeOf(each, type) ?? index + firstCode }));
}

function codeOf({ value }: LabelledValue, type: Field['type']): number | null {
  if (type === 'boolean') return value === 'TRUE' ? 1 : 0;
  return typeof value === 'number' ? value : null;
}
