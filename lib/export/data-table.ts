import { type CsvCell, csvText } from './csv.ts';

/** A value a column may hold, and its words. */
export interface LabelledValue {
  readonly value: string | number;
  readonly label: string;
}

/**
 * One column as it is described: the CSV header, the Frictionless schema and the codebook are all made from this, so
 * that they cannot drift apart.
 */
export interface Field {
  /** Letters, digits, underscores and dots, so that R, pandas and SPSS take it as it is. */
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean';
  readonly title: string;
  readonly description: string;
  /** The question in full, as people read it, with who was asked and when. */
  readonly wording?: string;
  /** All values a column may hold, in their order; a text column may hold no other. */
  readonly values?: readonly LabelledValue[];
  /** The number of the first value in a format of numbers alone; 1 unless told. */
  readonly firstCode?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  /** A regular expression that every text matches as a whole. */
  readonly pattern?: string;
  /** What an empty cell means; null where no cell can be empty. */
  readonly empty: string | null;
}

/** A column and how its cell is made from what a row stands for. */
export interface Column<Row> extends Field {
  readonly cell: (row: Row) => CsvCell;
}

/** What a table is called, without its ending, and what it holds. */
interface Heading {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** The columns that together name a row; none where two rows may be the same. */
  readonly primaryKey: readonly string[];
}

/** One table of the package: its columns as described, and its rows as cells in their order. */
export interface DataTable extends Heading {
  readonly fields: readonly Field[];
  readonly rows: readonly (readonly CsvCell[])[];
}

/** Makes a table of one row a record. */
export function tableOf<Row>(
  heading: Heading,
  columns: readonly Column<Row>[],
  records: readonly Row[],
): DataTable {
  return {
    ...heading,
    fields: columns.map(({ cell, ...field }) => field),
    rows: records.map((record) => columns.map(({ cell }) => cell(record))),
  };
}

/** The CSV text of a table: marked as UTF-8 where it is saved alone, bare in a package. */
export function tableCsv(
  { fields, rows }: Pick<DataTable, 'fields' | 'rows'>,
  mark: 'marked' | 'bare' = 'marked',
): string {
  return csvText(
    fields.map(({ name }) => name),
    rows,
    mark,
  );
}

/** Where a table lies in the package. */
export function tablePath({ name }: Pick<DataTable, 'name'>): string {
  return `data/${name}.csv`;
}
