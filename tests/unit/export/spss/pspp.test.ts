import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { mean, median } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { answersTable } from '../../../../lib/export/answers-table.ts';
import { CANNOT_SAY } from '../../../../lib/export/coded-values.ts';
import { csvText } from '../../../../lib/export/csv.ts';
import { resultsTable } from '../../../../lib/export/results-csv.ts';
import type { PackageFile } from '../../../../lib/export/study-package.ts';
import type { Dataset, DatasetPerson } from '../../../../lib/schema/dataset.ts';
import { Occasion } from '../../../../lib/schema/primitives.ts';
import { anyPeople } from '../../../fixtures/any-people.ts';
import { armed, readPeople, recordsOf } from '../../../fixtures/read-answers.ts';
import { datasetOf } from '../../../fixtures/story-dataset.ts';
import {
  fullDataset,
  mergedResponses,
  packageOf,
  publishedTable,
  textIn,
} from '../../../fixtures/study-package.ts';
import { laidOut } from '../../../support/lay-out.ts';
import { findProgram } from '../../../support/programs.ts';

const execute = promisify(execFile);
const pspp = findProgram('pspp');

/** Saves what is open as `NAME.csv`, as numbers or in the words of their labels. */
const saving = (name: string, cells: 'VALUES' | 'LABELS') =>
  `SAVE TRANSLATE /OUTFILE='${name}.csv' /TYPE=CSV /FIELDNAMES /CELLS=${cells}.`;

/** Runs lines of syntax in the folder of a package; gives what they print, as CSV, and a file that they saved. */
function running(
  path: string,
  files: readonly PackageFile[],
  lines: readonly string[],
): Promise<{ readonly printed: string; readonly saved: string }> {
  const script = { name: 'check.sps', content: lines.join('\n') };
  return laidOut([...files, script], async (folder) => {
    const { stdout } = await execute(path, ['-O', 'format=csv', 'check.sps'], { cwd: folder });
    // PSPP ends its lines with a line feed alone.
    const saved = await readFile(join(folder, 'saved.csv'), 'utf8').catch(() => '');
    return { printed: stdout, saved: saved.replaceAll(/\r?\n/g, '\r\n') };
  });
}

/** The people that PSPP holds, by the words of its labels. */
function peopleIn(csv: string): DatasetPerson[] {
  const records = recordsOf(csv).map((record) => mapped(record, (cell) => cell.trim()));
  const columns = Object.keys(records[0] ?? {});
  const rows = records.map((record) =>
    columns.map((name) => {
      if (name === 'cannot_say')
        return columns.filter((column) => record[column] === CANNOT_SAY.label).join(' ');
      return valueBehind(name, record[name] ?? '');
    }),
  );
  return readPeople(csvText(columns, rows));
}

const SCORES: Readonly<Record<string, readonly string[]>> = {
  CONF: ['not at all', 'slightly', 'somewhat', 'fairly', 'very', 'completely confident'],
  AWARE: ['no picture', 'very hazy', 'hazy', 'fairly clear', 'clear', 'very clear'],
  IMPORT: ['not at all', 'slightly', 'somewhat', 'fairly', 'very', 'essential'],
  ROLE_item: ['not at all', 'slightly', 'partly', 'fairly well', 'well', 'fully'],
  CONCERN: ['not at all', 'slightly', 'somewhat', 'fairly', 'very', 'extremely'],
  GRADIENT: ['not at all', 'slightly', 'somewhat', 'a lot', 'very much', 'completely'],
};

const WORDS: Readonly<Record<string, string>> = {
  'clinical fellow, who mentors': 'fellow',
  'consultant, who is mentored': 'consultant',
  'before: the consultant before the brief, the fellow before the first hand-in': 'T0',
  'within 7 days after the one-to-one, or at the close of the round': 'T1',
  '90 days after': 'T2',
  'one part or more was skipped': 'TRUE',
  'no part was skipped': 'FALSE',
};

/** A value of `answers.csv` by its words. A choice is its words with hyphens. */
function valueBehind(name: string, words: string): string {
  if (words === '' || words === CANNOT_SAY.label || name === 'person') return words.replace('cannot say', '');
  if (name === 'site') return armed(words);
  const scores = SCORES[name] ?? SCORES[name.split('_')[0] ?? ''];
  if (name.endsWith('_total')) return words;
  if (scores && name !== 'CONCERN_D') return String(scores.indexOf(words));
  return WORDS[words] ?? words.replaceAll(' ', '-');
}

function mapped<From, To>(record: Readonly<Record<string, From>>, change: (value: From) => To) {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}

const DATASETS: readonly (readonly [string, () => Promise<Dataset>])[] = [
  ['of the story', () => datasetOf()],
  ['of the story with site B', () => datasetOf(mergedResponses)],
  ['with sites', fullDataset],
  ['of any people', anyDataset],
];

/** The story's people replaced by any others without a site, the same at every run. */
async function anyDataset(): Promise<Dataset> {
  const drawn = fc.sample(anyPeople, { seed: 5, numRuns: 20 }).flat();
  const people = [...new Map(drawn.map((person) => [person.person, { ...person, site: null }])).values()];
  return { ...(await datasetOf()), people };
}

describe('PSPP', () => {
  it.for(DATASETS)(
    'reads the answers with their labels, and gives the people back, %s',
    async ([, make], { skip }) => {
      if (pspp.path === null) return skip(pspp.missing);
      const dataset = await make();
      const { printed, saved } = await running(pspp.path, await packageOf(dataset), [
        "INSERT FILE='answers.sps'.",
        "GET FILE='answers.sav'.",
        saving('saved', 'LABELS'),
      ]);
      expect(printed).toBe('');
      expect(peopleIn(saved)).toEqual(dataset.people);
    },
  );

  it('reads a package of nobody', async ({ skip }) => {
    if (pspp.path === null) return skip(pspp.missing);
    const { printed, saved } = await running(pspp.path, await packageOf(await datasetOf([])), [
      "INSERT FILE='answers.sps'.",
      saving('saved', 'VALUES'),
    ]);
    expect(printed).toBe('');
    expect(recordsOf(saved)).toEqual([]);
  });

  it('names each variable in its order, with its label, and has 9 as missing in every question', async ({
    skip,
  }) => {
    if (pspp.path === null) return skip(pspp.missing);
    const dataset = await fullDataset();
    const { printed } = await running(pspp.path, await packageOf(dataset), [
      "INSERT FILE='answers.sps'.",
      'DISPLAY DICTIONARY.',
    ]);
    const [, listed = ''] = /^Table: Variables\n([\s\S]*?)\n\n/.exec(printed) ?? [];
    const variables = recordsOf(`${listed}\n`.replaceAll('\n', '\r\n'));
    const { fields } = answersTable(dataset);
    expect(variables.map(({ Name }) => Name)).toEqual(fields.map(({ name }) => name));
    expect(variables.map(({ Label }) => Label)).toEqual(fields.map(({ title }) => title));
    const missing = variables.filter((each) => each['Missing Values'] === '9').map(({ Name }) => Name);
    const questions = fields.filter(({ name, wording }) => wording !== undefined && !name.endsWith('_total'));
    expect(missing).toEqual(questions.map(({ name }) => name));
  });

  it('counts, averages and finds the medians as we do, "cannot say" left out', async ({ skip }) => {
    if (pspp.path === null) return skip(pspp.missing);
    const dataset = await datasetOf(mergedResponses);
    const columns = ['CONF_total', 'AWARE_total', 'IMPORT_total', 'IMPORT_improvement', 'CONCERN', 'EXPER'];
    const { printed, saved } = await running(pspp.path, await packageOf(dataset), [
      "INSERT FILE='answers.sps'.",
      'AGGREGATE OUTFILE=* /BREAK=occasion',
      ...columns.map(
        (name) => `  /${name}_n=N(${name}) /${name}_mean=MEAN(${name}) /${name}_median=MEDIAN(${name})`,
      ),
      '.',
      saving('saved', 'VALUES'),
    ]);
    expect(printed).toBe('');
    const found = recordsOf(saved).map((record) =>
      mapped(record, (cell) => Number(cell.trim() || Number.NaN)),
    );
    const { fields, rows } = answersTable(dataset);
    const expected = Occasion.options.map((occasion, place) => {
      const cells = columns.flatMap((name) => {
        const index = fields.findIndex((field) => field.name === name);
        const on = fields.findIndex((field) => field.name === 'occasion');
        const options = fields[index]?.values?.map(({ value }) => value) ?? [];
        const numbers = rows
          .filter((row) => row[on] === occasion)
          .flatMap((row) => row[index] ?? [])
          .map((cell) => (typeof cell === 'string' ? options.indexOf(cell) + 1 : Number(cell)));
        const some = numbers.length > 0;
        return [
          [`${name}_n`, numbers.length],
          [`${name}_mean`, some ? expect.closeTo(mean(numbers), 9) : Number.NaN],
          [`${name}_median`, some ? median(numbers) : Number.NaN],
        ];
      });
      return { occasion: place, ...Object.fromEntries(cells) };
    });
    expect(found).toEqual(expected);
  });

  it('runs the lines of the README from another folder, and gives the median of the dataset', async ({
    skip,
  }) => {
    if (pspp.path === null) return skip(pspp.missing);
    const { path } = pspp;
    const dataset = await datasetOf(mergedResponses);
    const files = await packageOf(dataset);
    const [, code = ''] = /```spss\n([\s\S]*?)\n```/.exec(textIn(files, 'README.md')) ?? [];
    const { stdout } = await laidOut(files, async (folder) => {
      const script = [{ name: 'check.sps', content: code.replace('C:/study', folder) }];
      return await laidOut(script, (other) =>
        execute(path, ['-O', 'format=csv', 'check.sps'], { cwd: other }),
      );
    });
    const { fields, rows } = answersTable(dataset);
    const column = fields.findIndex(({ name }) => name === 'CONF_total');
    const totals = rows.flatMap((row) => row[column] ?? []).map(Number);
    expect(Number(/^Median,,?(.*)$/m.exec(stdout)?.[1])).toBeCloseTo(median(totals), 2);
  });

  it('reads every figure of the results to the last digit, and nothing where an outcome is withheld', async ({
    skip,
  }) => {
    if (pspp.path === null) return skip(pspp.missing);
    for (const table of [await publishedTable(), await publishedTable(mergedResponses)]) {
      const { printed, saved } = await running(pspp.path, await packageOf(undefined, table), [
        "INSERT FILE='results.sps'.",
        "GET FILE='results.sav'.",
        saving('saved', 'VALUES'),
      ]);
      expect(printed).toBe('');
      const { fields, rows } = resultsTable(table);
      const read = recordsOf(saved);
      expect(read).toHaveLength(rows.length);
      for (const [index, { name, type, values }] of fields.entries()) {
        const cells = read.map((record) => record[name]?.trim() ?? '');
        if (type === 'number' || type === 'integer')
          expect(
            cells.map((cell) => (cell === '' ? null : Number(cell))),
            name,
          ).toEqual(rows.map((row) => row[index]));
        else if (type === 'boolean')
          expect(cells, name).toEqual(rows.map((row) => (row[index] === true ? '1' : '0')));
        else if (values === undefined) expect(cells, name).toEqual(rows.map((row) => row[index] ?? ''));
      }
    }
  });
});
