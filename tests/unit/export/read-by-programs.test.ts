import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { median } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import type { Answers, Dataset } from '../../../lib/schema/dataset.ts';
import { DOMAINS } from '../../../lib/schema/domain.ts';
import { Occasion } from '../../../lib/schema/primitives.ts';
import type { StudyTable } from '../../../lib/schema/study-table.ts';
import { anyPeople } from '../../fixtures/any-people.ts';
import { datasetOf } from '../../fixtures/story-dataset.ts';
import {
  fullDataset,
  mergedResponses,
  packageOf,
  publishedTable,
  textIn,
} from '../../fixtures/study-package.ts';
import { laidOut } from '../../support/lay-out.ts';
import { findPandas, findProgram } from '../../support/programs.ts';

const execute = promisify(execFile);

/** R stops at the first letter that its locale does not know. */
const ENV = { ...process.env, LC_ALL: 'C.UTF-8' };

const run = (program: string, args: readonly string[], folder: string) =>
  execute(program, args, { cwd: folder, env: ENV });

const READERS = join(import.meta.dirname, '../../fixtures/readers');

/** A program that reads the package, the script with which it tells of every column, and how it runs the README's lines. */
const PROGRAMS = [
  {
    name: 'R',
    found: findProgram('Rscript'),
    script: join(READERS, 'read.R'),
    language: 'r',
    printing: (code: string) => ['-e', code],
  },
  {
    name: 'pandas',
    found: findPandas(),
    script: join(READERS, 'read.py'),
    language: 'python',
    printing: (code: string) => ['-c', code.replace(/\n(.+)$/, '\nprint($1)')],
  },
];

/** A column as a program has read it. */
interface ReadColumn {
  readonly type: string;
  readonly rows: number;
  readonly empty: number;
  readonly sum: number;
}

/** What R or pandas tells of every column, by `file column`. */
async function readColumns(
  program: string,
  script: string,
  dataset: Dataset,
  table?: StudyTable,
): Promise<Map<string, ReadColumn>> {
  const { stdout } = await laidOut(await packageOf(dataset, table), (folder) =>
    run(program, [script], folder),
  );
  return new Map(
    stdout
      .trimEnd()
      .split('\n')
      .map((line) => {
        const [file, column, type = '', rows, empty, sum] = line.split('\t');
        return [`${file} ${column}`, { type, rows: Number(rows), empty: Number(empty), sum: Number(sum) }];
      }),
  );
}

/** What a column of whole numbers, some of them missing, has to be read as. One without any number has no type. */
function columnOf(values: readonly (number | null | undefined)[]): ReadColumn {
  const numbers = values.filter((value) => typeof value === 'number');
  return {
    type: numbers.length === 0 ? expect.any(String) : 'integer',
    rows: values.length,
    empty: values.length - numbers.length,
    sum: numbers.reduce((sum, value) => sum + value, 0),
  };
}

function answersIn({ people }: Dataset): Answers[] {
  return people.flatMap(({ T0, T1, T2 }) => [T0, T1, T2]).filter((answers) => answers !== null);
}

/** The columns of whole numbers, taken from the dataset and not from the tables. */
function numbersOf(dataset: Dataset): Record<string, ReadColumn> {
  const answers = answersIn(dataset);
  const columns: Record<string, ReadColumn> = {};
  for (const id of ['CONF', 'AWARE', 'IMPORT'] as const) {
    for (const [row, domain] of DOMAINS.entries()) {
      const name = `answers.csv ${id}_${domain.replaceAll('-', '_')}`;
      columns[name] = columnOf(answers.map(({ scales }) => scales[id]?.[row]));
    }
    columns[`answers.csv ${id}_total`] = columnOf(answers.map(({ scales }) => totalOf(scales[id] ?? [null])));
  }
  for (const id of ['ROLE', 'CONCERN', 'GRADIENT'] as const) {
    const name = id === 'ROLE' ? 'ROLE_item' : id;
    columns[`answers.csv ${name}`] = columnOf(answers.map(({ items }) => items[id]));
  }
  return columns;
}

function totalOf(rows: readonly (number | null)[]): number | null {
  return rows.includes(null) ? null : rows.reduce((sum: number, row) => sum + (row ?? 0), 0);
}

/** The story's people replaced by any others, the same at every run. */
async function anyDataset(): Promise<Dataset> {
  const drawn = fc.sample(anyPeople, { seed: 5, numRuns: 20 });
  const people = drawn.toSorted((left, right) => right.length - left.length)[0] ?? [];
  return { ...(await datasetOf()), people };
}

describe.each(PROGRAMS)('$name', ({ found, script, language, printing }) => {
  const datasets: readonly (readonly [string, () => Promise<Dataset>])[] = [
    ['of the story', () => datasetOf()],
    ['of the story with site B', () => datasetOf(mergedResponses)],
    ['with sites, bands, texts and statements', fullDataset],
    ['of any people', anyDataset],
  ];

  it.for(datasets)(
    'reads each whole number and each empty cell of the answers as such, %s',
    async ([, make], { skip }) => {
      if (found.path === null) return skip(found.missing);
      const dataset = await make();
      const read = await readColumns(found.path, script, dataset);
      const expected = numbersOf(dataset);
      expect(Object.fromEntries(Object.keys(expected).map((name) => [name, read.get(name)]))).toEqual(
        expected,
      );
      expect(read.get('answers.csv skipped')?.type).toBe('logical');
      expect(read.get('answers.csv person')?.type).toBe('character');
      const unsaid = answersIn(dataset).filter((answers) => !JSON.stringify(answers).includes('null'));
      expect(read.get('answers.csv cannot_say')?.empty).toBe(unsaid.length);
    },
  );

  it('reads the other tables with all their rows', async ({ skip }) => {
    if (found.path === null) return skip(found.missing);
    const dataset = await fullDataset();
    const read = await readColumns(found.path, script, dataset);
    const { flow, sessionMinutes, composition, texts, points } = dataset;
    const steps = Object.values(flow).flatMap((counts) => Object.values(counts));
    expect(read.get('flow.csv people')).toEqual(columnOf(steps));
    expect(read.get('sessions.csv minutes')).toEqual(columnOf(sessionMinutes ?? []));
    expect(read.get('composition.csv n')).toEqual(columnOf(composition.map(({ n }) => n)));
    expect(read.get('texts.csv text')).toMatchObject({ type: 'character', rows: texts.length, empty: 0 });
    expect(read.get('points.csv statement')).toMatchObject({
      type: 'character',
      rows: points.length,
      empty: 0,
    });
  });

  it('reads the figures of the results, and nothing where an outcome is withheld', async ({ skip }) => {
    if (found.path === null) return skip(found.missing);
    const table = await publishedTable();
    const read = await readColumns(found.path, script, await datasetOf(), table);
    const shown = table.outcomes.filter((outcome) => outcome.shown);
    const exact = shown.map(({ comparison }) => comparison.wilcoxonPratt.pExact ?? 0);
    expect(read.get('results.csv outcome')).toMatchObject({ rows: 5, empty: 0 });
    expect(read.get('results.csv n')).toEqual({
      ...columnOf(shown.map(({ comparison }) => comparison.n)),
      rows: 5,
      empty: 5 - shown.length,
    });
    expect(read.get('results.csv wilcoxonPratt.pExact')).toMatchObject({
      type: 'numeric',
      empty: 5 - shown.length,
    });
    expect(read.get('results.csv wilcoxonPratt.pExact')?.sum).toBeCloseTo(
      exact.reduce((sum, p) => sum + p, 0),
      12,
    );
    expect(shown.length).toBeLessThan(5);
  });

  it('runs the three lines of the README and gives the medians of the dataset', async ({ skip }) => {
    if (found.path === null) return skip(found.missing);
    const { path } = found;
    const dataset = await fullDataset();
    const files = await packageOf(dataset);
    const code =
      new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\\n\`\`\``).exec(textIn(files, 'README.md'))?.[1] ?? '';
    const { stdout } = await laidOut(files, (folder) => run(path, printing(code), folder));
    const medians = Occasion.options.map((occasion) =>
      median(dataset.people.flatMap((person) => totalOf(person[occasion]?.scales.CONF ?? [null]) ?? [])),
    );
    const printed = [...stdout.replaceAll(/T\d/g, '').matchAll(/\d+(?:\.\d+)?/g)].map(([number]) =>
      Number(number),
    );
    expect(printed.slice(0, 3)).toEqual(medians);
  });
});
