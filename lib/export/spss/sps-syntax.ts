import { CANNOT_SAY } from '../coded-values.ts';
import { type DataTable, tablePath } from '../data-table.ts';
import { filledLines, LONGEST, quoted } from './sps-text.ts';
import { type SpsVariable, spsVariables } from './sps-variables.ts';

/** How a table tells which of its questions were answered "cannot say". */
export interface Unsaid {
  /** The column that names them, one space between two. */
  readonly column: string;
  readonly questions: readonly string[];
}

/**
 * SPSS syntax that reads a table of the package with its labels and saves it as `NAME.sav`, made of the same fields as the
 * CSV file and the codebook. A text that lists its values becomes a number with the words as its label, by the codes of
 * `codedValues`; "cannot say" becomes its code, which is declared missing. Only the words of labels may be other than ASCII.
 */
export function spsSyntax(table: DataTable, unsaid: Unsaid | null = null): string {
  const variables = spsVariables(table, new Set(unsaid?.questions));
  const commands = [
    headLines(table),
    ['SET DECIMAL=DOT.'],
    readingLines(table, variables),
    ...variables.filter(({ isRecoded }) => isRecoded).map(recodeLines),
    unsaid ? unsaidLines(unsaid, variables) : [],
    orderLines(variables),
    formatLines(variables),
    labelLines(variables),
    ...valueLabelLines(variables),
    missingLines(variables),
    levelLines(variables),
    [`SAVE OUTFILE='${table.name}.sav'.`],
  ];
  return commands
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

function headLines(table: DataTable): string[] {
  return [
    `* Reads ${tablePath(table)} with its labels and saves ${table.name}.sav beside this file.`,
    `* Run it from its own folder, as INSERT FILE="C:/study/${table.name}.sps" CD=YES does.`,
  ];
}

function readingLines(table: DataTable, variables: readonly SpsVariable[]): string[] {
  return ended([
    `GET DATA /TYPE=TXT /FILE='${tablePath(table)}' /ENCODING='UTF8'`,
    `  /ARRANGEMENT=DELIMITED /DELCASE=LINE /DELIMITERS=',' /QUALIFIER='"' /FIRSTCASE=2`,
    '  /VARIABLES=',
    ...variables.map(({ readName, readFormat }) => `  ${readName} ${readFormat}`),
  ]);
}

function recodeLines({ name, readName, values, isQuestion }: SpsVariable): string[] {
  const listed = isQuestion ? values.filter((each) => each !== CANNOT_SAY) : values;
  const codes = listed.map(({ value, code }) => `('${value}'=${code})`);
  return ended([`RECODE ${readName}`, ...filledLines(codes), `  INTO ${name}`]);
}

/** A text variable ends in spaces, so that one more makes each name stand between two. */
function unsaidLines({ column }: Unsaid, variables: readonly SpsVariable[]): string[] {
  const names = variables.find(({ name }) => name === column);
  const width = 2 + Number(names?.readFormat.slice(1));
  return [
    `STRING #unsaid (A${width}).`,
    `COMPUTE #unsaid = CONCAT(' ', ${column}).`,
    ...variables
      .filter(({ isQuestion }) => isQuestion)
      .map(({ name }) => `IF (INDEX(#unsaid, ' ${name} ') > 0) ${name} = ${CANNOT_SAY.code}.`),
  ];
}

/** Drops what was only read, and puts the rest in the order of the columns. */
function orderLines(variables: readonly SpsVariable[]): string[] {
  return ended(['ADD FILES FILE=*', '  /KEEP=', ...filledLines(namesOf(variables))]);
}

function formatLines(variables: readonly SpsVariable[]): string[] {
  const byFormat = Map.groupBy(variables, ({ format }) => format ?? '');
  byFormat.delete('');
  return [...byFormat].flatMap(([format, alike]) =>
    ended(['FORMATS', ...filledLines([...namesOf(alike), `(${format})`])]),
  );
}

function labelLines(variables: readonly SpsVariable[]): string[] {
  return ended([
    'VARIABLE LABELS',
    ...variables.flatMap(({ name, label }) => [
      `  ${name}`,
      ...quoted(label, LONGEST.variableLabel).map((line) => `    ${line}`),
    ]),
  ]);
}

/** One command for all variables with the same labels. */
function valueLabelLines(variables: readonly SpsVariable[]): string[][] {
  const labelled = variables.filter(({ values }) => values.length > 0);
  const alike = Map.groupBy(labelled, ({ values }) => JSON.stringify(values));
  return [...alike.values()].map((group) =>
    ended([
      'VALUE LABELS',
      ...filledLines(namesOf(group)),
      ...(group[0]?.values ?? []).flatMap(({ code, label }) =>
        quoted(label, LONGEST.valueLabel).map((line, index) => `    ${index === 0 ? `${code} ` : ''}${line}`),
      ),
    ]),
  );
}

function missingLines(variables: readonly SpsVariable[]): string[] {
  const questions = variables.filter(({ isQuestion }) => isQuestion);
  if (questions.length === 0) return [];
  return ended(['MISSING VALUES', ...filledLines([...namesOf(questions), `(${CANNOT_SAY.code})`])]);
}

/** Answers have an order, other numbers with words have none, and all other numbers are measured. */
function levelLines(variables: readonly SpsVariable[]): string[] {
  const numbers = variables.filter(({ format }) => format !== null);
  const byLevel = Map.groupBy(numbers, ({ isQuestion, values }) =>
    isQuestion ? 'ORDINAL' : values.length > 0 ? 'NOMINAL' : 'SCALE',
  );
  return [...byLevel].flatMap(([level, alike]) =>
    ended(['VARIABLE LEVEL', ...filledLines([...namesOf(alike), `(${level})`])]),
  );
}

function namesOf(variables: readonly SpsVariable[]): string[] {
  return variables.map(({ name }) => name);
}

/** A command of several lines, which ends in a full stop. */
function ended(lines: readonly string[]): string[] {
  return lines.map((line, index) => (index === lines.length - 1 ? `${line}.` : line));
}
