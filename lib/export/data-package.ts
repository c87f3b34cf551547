import type { Dataset } from '../schema/dataset.ts';
import { type DataTable, type Field, tablePath } from './data-table.ts';
import { kRule, NOT_VALIDATED } from './package-words.ts';

/** What ends each row and parts each cell in `csvText` (RFC 4180). */
const DIALECT = {
  delimiter: ',',
  lineTerminator: '\r\n',
  quoteChar: '"',
  doubleQuote: true,
  skipInitialSpace: false,
  header: true,
  caseSensitiveHeader: true,
};

/**
 * The descriptor `datapackage.json` of the tables, by Frictionless Data's profile `tabular-data-package` (version 1). It
 * names no licence: those who publish the data choose one.
 */
export function dataPackage(dataset: Dataset, tables: readonly DataTable[]): Record<string, unknown> {
  return {
    profile: 'tabular-data-package',
    name: `upward-study-${dataset.made}`,
    title: `Reverse mentoring study, ${dataset.made}`,
    description: `De-identified data of a study made with Upward. ${kRule(dataset)} ${NOT_VALIDATED} SHA-256 of the plan of analysis: ${dataset.plan.sha256}.`,
    resources: tables.map(resourceOf),
  };
}

/** The text of the descriptor's file. */
export function dataPackageText(dataset: Dataset, tables: readonly DataTable[]): string {
  return `${JSON.stringify(dataPackage(dataset, tables), null, 2)}\n`;
}

function resourceOf(table: DataTable): Record<string, unknown> {
  const { name, title, description, fields, primaryKey } = table;
  return {
    profile: 'tabular-data-resource',
    name,
    path: tablePath(table),
    title,
    description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: DIALECT,
    schema: {
      fields: fields.map(fieldOf),
      ...(primaryKey.length > 0 ? { primaryKey } : {}),
      missingValues: [''],
    },
  };
}

function fieldOf(field: Field): Record<string, unknown> {
  const { name, type, title, description, wording, empty } = field;
  const emptyCell = empty === null ? null : `Empty: ${empty}`;
  return {
    name,
    type,
    title,
    description: [wording, description, emptyCell].filter(Boolean).join(' '),
    constraints: constraintsOf(field),
  };
}

function constraintsOf({ type, values, minimum, maximum, pattern, empty }: Field): Record<string, unknown> {
  return {
    required: empty === null,
    ...(type === 'string' && values ? { enum: values.map(({ value }) => value) } : {}),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(pattern === undefined ? {} : { pattern: `^${pattern}$` }),
  };
}
