import type { Codebook } from '../schema/codebook.ts';
import type { Dataset } from '../schema/dataset.ts';
import type { StudyTable } from '../schema/study-table.ts';
import type { Bytes } from '../shared/bytes.ts';
import { compareText } from '../shared/order.ts';
import { answersTable } from './answers-table.ts';
import { codebookCsv } from './codebook.ts';
import { codebookText } from './codebook-text.ts';
import { dataPackageText } from './data-package.ts';
import { type DataTable, tableCsv, tablePath } from './data-table.ts';
import { jsonSchemaOf, PUBLISHED_DATASET, schemaFileName } from './json-schemas.ts';
import { datasetText } from './make-dataset.ts';
import { packageTables } from './package-tables.ts';
import { resultsR } from './r/results-r.ts';
import { type FileAbout, readmeText } from './readme-text.ts';
import { resultsTable } from './results-csv.ts';
import { answersSps, resultsSps } from './spss/spss-files.ts';

/** One file of the package: its path with forward slashes, and its text or bytes. */
export interface PackageFile {
  readonly name: string;
  readonly content: string | Bytes;
}

/** A picture to lay beside the tables; its name is a file name of letters, digits, dots and hyphens. */
export interface Picture {
  readonly name: string;
  readonly bytes: Bytes;
}

/** What a package is made of. */
export interface PackageSource {
  readonly dataset: Dataset;
  /** The table that may be published beside the dataset, of the same people and by the same k. */
  readonly table: StudyTable;
  /** The text of the plan of analysis, whose SHA-256 the dataset holds. */
  readonly plan: string;
  readonly pictures?: readonly Picture[];
  /** The codes that the texts were read with, as they leave. */
  readonly codes?: Codebook;
}

type DescribedFile = PackageFile & FileAbout;

const PICTURE_NAME = /^[A-Za-z0-9][A-Za-z0-9.-]*$/;

/**
 * The files of the open dataset, in a fixed order. Throws a RangeError where the table follows a smaller k than the
 * dataset, since it would show what the dataset withholds, and for a picture whose name is no plain file name or stands
 * twice: faults of the caller.
 */
export function studyPackage({
  dataset,
  table,
  plan,
  pictures = [],
  codes = [],
}: PackageSource): PackageFile[] {
  if (table.k < dataset.rule.k) throw new RangeError('the table follows a smaller k than the dataset');
  const files = [
    ...describedFiles(dataset, table, packageTables(dataset, table, codes)),
    planFile(plan),
    ...pictureFiles(pictures),
  ];
  const readme = readmeText({ dataset, table, files });
  return [{ name: 'README.md', content: readme }, ...files.map(({ name, content }) => ({ name, content }))];
}

function describedFiles(dataset: Dataset, table: StudyTable, tables: readonly DataTable[]): DescribedFile[] {
  return [
    {
      name: 'codebook.md',
      about: 'every column of every table: its words, values, range and what an empty cell means.',
      content: codebookText(dataset, tables),
    },
    {
      name: 'codebook.csv',
      about: 'the same as a table, one row a column.',
      content: codebookCsv(tables),
    },
    {
      name: 'datapackage.json',
      about: 'the same for programs: a Frictionless tabular data package of the tables.',
      content: dataPackageText(dataset, tables),
    },
    ...scriptFiles(dataset, table),
    {
      name: 'dataset.json',
      about: 'the whole dataset; the tables but for the results are made from it.',
      content: datasetText(dataset),
    },
    {
      name: schemaFileName(PUBLISHED_DATASET),
      about: 'the JSON Schema of `dataset.json`.',
      content: `${JSON.stringify(jsonSchemaOf(PUBLISHED_DATASET), null, 2)}\n`,
    },
    ...tables.map((each) => ({
      name: tablePath(each),
      about: each.description,
      content: tableCsv(each, 'bare'),
    })),
  ];
}

function scriptFiles(dataset: Dataset, table: StudyTable): DescribedFile[] {
  return [
    {
      name: 'answers.sps',
      about: 'SPSS syntax that reads `data/answers.csv` with its labels and saves `answers.sav`.',
      content: answersSps(answersTable(dataset)),
    },
    {
      name: 'results.sps',
      about: 'the same for `data/results.csv`, saved as `results.sav`.',
      content: resultsSps(resultsTable(table)),
    },
    {
      name: 'results.R',
      about: 'an R script that computes the main figures of `data/results.csv` anew from `data/answers.csv`.',
      content: resultsR(table),
    },
  ];
}

function planFile(plan: string): DescribedFile {
  return {
    name: 'plan.json',
    about: 'the plan of analysis, as the program has it: its SHA-256 is `plan.sha256` in `dataset.json`.',
    content: plan,
  };
}

function pictureFiles(pictures: readonly Picture[]): DescribedFile[] {
  const names = pictures.map(({ name }) => name);
  if (new Set(names).size < names.length) throw new RangeError('one picture stands twice');
  const odd = names.find((name) => !PICTURE_NAME.test(name));
  if (odd !== undefined) throw new RangeError(`${odd} is no plain file name`);
  return [...pictures]
    .sort((left, right) => compareText(left.name, right.name))
    .map(({ name, bytes }) => ({
      name: `pictures/${name}`,
      about: 'a picture of the results.',
      content: bytes,
    }));
}
