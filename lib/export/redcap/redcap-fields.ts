import type { InstrumentPart } from '../../schema/instrument.ts';
import { UPWARD_Q_1 } from '../../schema/upward-q-1.ts';
import { ANSWER_COLUMNS, type AnswerColumn } from '../answer-columns.ts';
import { type AnswerRow, KEY_COLUMNS } from '../answers-table.ts';
import { askedWords } from '../asked-words.ts';
import { CANNOT_SAY, type CodedValue, codedValues } from '../coded-values.ts';
import type { CsvCell } from '../csv.ts';
import type { Column, Field } from '../data-table.ts';
import { branchingLogic } from './branching.ts';

/** One field of the project: its line of the dictionary, and its cell of the import. */
export interface RedcapField {
  /** `[a-z][a-z0-9_]*`, at most 26 characters. */
  readonly name: string;
  readonly sectionHeader?: string;
  readonly label: string;
  /** None for a text. */
  readonly choices: readonly CodedValue[];
  readonly note: string;
  readonly branching?: string;
  /** The fields of one matrix have the same name, the same choices, and stand together. */
  readonly matrix?: string;
  /** The column of `answers.csv` that the field holds. */
  readonly column: string;
  readonly cell: (row: AnswerRow) => CsvCell;
}

/** The fields behind the record id: whose row it is, then every question in its order. Totals are left out. */
export const REDCAP_FIELDS: readonly RedcapField[] = [
  ...KEY_COLUMNS.map(keyField),
  ...UPWARD_Q_1.parts.flatMap(partFields),
];

function keyField(column: Column<AnswerRow>): RedcapField {
  const choices = codedValues(column);
  return {
    name: fieldName(column),
    label: column.title,
    choices,
    note: column.description,
    column: column.name,
    cell: (row) => coded(column.cell(row), choices),
  };
}

function partFields({ title, items }: InstrumentPart): RedcapField[] {
  const columns = ANSWER_COLUMNS.filter((column) => items.some((item) => item === column.item)).filter(
    isQuestion,
  );
  const [first] = columns;
  const header = title ?? (first && stemOf(first));
  return columns.map((column) => ({
    ...questionField(column),
    ...(column === first && header !== undefined ? { sectionHeader: header } : {}),
  }));
}

/** A total lists no values: it is the sum of its rows and asked of nobody. */
function isQuestion({ values }: AnswerColumn): boolean {
  return values !== undefined;
}

function questionField(column: AnswerColumn): RedcapField {
  const { item, row } = column;
  const choices = [...codedValues(column), CANNOT_SAY];
  return {
    name: fieldName(column),
    label: row ?? stemOf(column),
    choices,
    note: '',
    branching: branchingLogic(item.asked),
    ...(row === null ? {} : { matrix: item.id.toLowerCase() }),
    column: column.name,
    cell: ({ answers }) => answerCode(column.answer(answers), choices),
  };
}

/** The words of a question; where they differ by role or occasion, all of them with who is asked which. */
function stemOf({ item: { asked } }: AnswerColumn): string {
  const stems = new Set(asked.map(({ stem }) => stem));
  const [only] = stems;
  return stems.size === 1 && only !== undefined ? only : askedWords(asked);
}

function fieldName({ name }: Field): string {
  return name.toLowerCase();
}

function answerCode(answer: string | number | null | undefined, choices: readonly CodedValue[]): CsvCell {
  if (answer === undefined) return null;
  return answer === null ? CANNOT_SAY.code : coded(answer, choices);
}

/** A text without choices stays as it is. Throws a RangeError for a value that is no choice: a fault of this program. */
function coded(cell: CsvCell, choices: readonly CodedValue[]): CsvCell {
  if (cell === null || choices.length === 0) return cell;
  const value = typeof cell === 'boolean' ? String(cell).toUpperCase() : cell;
  const choice = choices.find((each) => each.value === value);
  if (choice === undefined) throw new RangeError(`${value} is no choice`);
  return choice.code;
}
