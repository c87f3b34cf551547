import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { studyTable } from '../../../../lib/analysis/study-table.ts';
import type { CsvCell } from '../../../../lib/export/csv.ts';
import { RESULT_COLUMNS, resultsTable } from '../../../../lib/export/results-csv.ts';
import type { PackageFile } from '../../../../lib/export/study-package.ts';
import type { Dataset } from '../../../../lib/schema/dataset.ts';
import { dataOfDataset } from '../../../../lib/schema/study.ts';
import type { StudyTable } from '../../../../lib/schema/study-table.ts';
import { manyResponses } from '../../../fixtures/many-responses.ts';
import { recordsOf } from '../../../fixtures/read-answers.ts';
import { datasetOf } from '../../../fixtures/story-dataset.ts';
import { fullDataset, mergedResponses, packageOf, textIn } from '../../../fixtures/study-package.ts';
import { laidOut } from '../../../support/lay-out.ts';
import { findProgram } from '../../../support/programs.ts';

const execute = promisify(execFile);
const rscript = findProgram('Rscript');

/** R stops at the first letter that its locale does not know. */
const ENV = { ...process.env, LC_ALL: 'C.UTF-8' };

/** Runs the script as anybody would, and saves what it computed with all digits of R. */
const SAVING =
  'source("results.R"); write.csv(recomputed, "recomputed.csv", row.names = FALSE, eol = "\\r\\n")';

/** What R computed, outcome by outcome, and what it printed. */
interface Recomputed {
  readonly records: readonly Readonly<Record<string, string>>[];
  readonly printed: string;
}

function recomputed(path: string, files: readonly PackageFile[]): Promise<Recomputed> {
  return laidOut(files, async (folder) => {
    const { stdout, stderr } = await execute(path, ['-e', SAVING], { cwd: folder, env: ENV });
    expect(stderr).toBe('');
    const records = recordsOf(await readFile(join(folder, 'recomputed.csv'), 'utf8'));
    return { records, printed: stdout };
  });
}

function tableOf(dataset: Dataset, options: Parameters<typeof studyTable>[1]): StudyTable {
  return studyTable(dataOfDataset(dataset), options);
}

/** How a cell of R is another than ours: nothing where it is the same but for the last digits. */
function differenceOf(read: string | undefined, ours: CsvCell): string[] {
  const cell = read === 'NA' ? '' : (read ?? 'no cell');
  const isSame =
    typeof ours === 'number'
      ? cell !== '' && Math.abs(Number(cell) - ours) <= 1e-9 * Math.abs(ours)
      : cell ===
        (ours === null ? '' : String(ours).replace(/^(?:true|false)$/, (truth) => truth.toUpperCase()));
  return isSame ? [] : [`${read} for ${ours}`];
}

/** The columns that R computes, in the order of its table. */
const COMPUTED = [
  ...['outcome', 'group', 'primary', 'shown', 'n', 'nZero', 'nPositive', 'nNegative'],
  ...['pre', 'post', 'diff'].flatMap((of) =>
    ['mean', 'sd', 'median', 'min', 'max', 'q1Type7', 'q3Type7'].map((figure) => `${of}.${figure}`),
  ),
  ...['estimate', 'ciLow', 'ciHigh', 'achievedLevel'].map((figure) => `hodgesLehmann.${figure}`),
  ...['wPlus', 'wMinus', 'pExact'].map((figure) => `wilcoxonPratt.${figure}`),
  ...['effect.rankBiserialPrattNonZero', 'smallestP', 'pHolm'],
];

const many = () => datasetOf(manyResponses(120));
const STUDIES: readonly (readonly [string, () => Promise<Dataset>, Parameters<typeof studyTable>[1]])[] = [
  ['of the story', () => datasetOf(), { k: 3 }],
  ['of the story with site B', () => datasetOf(mergedResponses), { k: 3 }],
  ['of the story with site B, 90 days after', () => datasetOf(mergedResponses), { k: 3, after: 'T2' }],
  ['with sites, bands, texts and statements', fullDataset, { k: 3 }],
  ['by a larger k than the dataset', () => datasetOf(mergedResponses), { k: 6 }],
  ['of 60 people of both roles with many ties', many, { k: 3 }],
  ['of nobody', () => datasetOf([]), { k: 3 }],
];

describe('results.R', () => {
  it.for(STUDIES)('computes the figures of the results anew, %s', async ([, make, options], { skip }) => {
    if (rscript.path === null) return skip(rscript.missing);
    const dataset = await make();
    const table = tableOf(dataset, options);
    const { records, printed } = await recomputed(rscript.path, await packageOf(dataset, table));
    const { fields, rows } = resultsTable(table);
    expect(Object.keys(records[0] ?? {})).toEqual(COMPUTED);
    expect(records).toHaveLength(rows.length);
    for (const name of COMPUTED) {
      const index = fields.findIndex((field) => field.name === name);
      const found = rows.flatMap((row, place) => differenceOf(records[place]?.[name], row[index] ?? null));
      expect(found, name).toEqual([]);
    }
    expect(Number(/Largest difference from data\/results\.csv: (\S+)/.exec(printed)?.[1])).toBeLessThan(1e-9);
    expect(printed).not.toContain('Not the same figures are empty there.');
  });

  it('is tried on withheld and shown outcomes, on one role and on both, with unchanged pairs and ties', async () => {
    const outcomes = await Promise.all(
      STUDIES.map(async ([, make, options]) => tableOf(await make(), options).outcomes),
    );
    const all = outcomes.flat();
    expect(new Set(all.map(({ shown }) => shown))).toEqual(new Set([true, false]));
    expect(new Set(all.map(({ group }) => group))).toEqual(new Set(['fellow', 'consultant', 'all']));
    const shown = all.flatMap((outcome) => (outcome.shown ? [outcome.comparison] : []));
    expect(shown.some(({ nZero, nNegative }) => nZero > 0 && nNegative > 0)).toBe(true);
    expect(Math.max(...shown.map(({ n }) => n))).toBeGreaterThan(40);
  });

  it('prints every outcome, and names each column of the results that it leaves out', async ({ skip }) => {
    if (rscript.path === null) return skip(rscript.missing);
    const { printed } = await recomputed(rscript.path, await packageOf());
    const [figures = '', left = ''] = printed.split(
      'Columns of data/results.csv that are not computed here:',
    );
    for (const name of ['CONF', 'AWARE', 'ROLE', 'IMPORT', 'CONCERN']) expect(figures).toContain(name);
    for (const name of COMPUTED.slice(1))
      expect(figures).toMatch(new RegExp(`^${name.replace('.', '\\.')} `, 'm'));
    const named = left.trim().split(/,\s+/);
    expect(named).toEqual(RESULT_COLUMNS.filter((name) => !COMPUTED.includes(name)));
  });

  it('says so where the results are others than the answers give', async ({ skip }) => {
    if (rscript.path === null) return skip(rscript.missing);
    const dataset = await datasetOf(mergedResponses);
    const files = await packageOf(dataset, tableOf(dataset, { k: 3 }));
    const { printed } = await recomputed(
      rscript.path,
      changedResults(files, (cells) => cells.replace(',6,6,0,6,0,', ',6,7,0,6,0,')),
    );
    expect(printed).toMatch(/Largest difference from data\/results\.csv: 1 \n/);
    const { printed: emptied } = await recomputed(
      rscript.path,
      changedResults(files, (cells) => cells.replace(',6,6,0,6,0,', ',6,,0,6,0,')),
    );
    expect(emptied).toContain('Not the same figures are empty there.');
  });

  it('uses no package beyond base R, and is as it was for the story', async () => {
    const dataset = await datasetOf();
    const script = textIn(await packageOf(dataset, tableOf(dataset, { k: 3 })), 'results.R');
    expect(script).not.toMatch(/library\(|require\(|::/);
    expect(script).toMatch(/^[ -~\n]+$/);
    await expect(script).toMatchFileSnapshot('../../../golden/r/results.R');
  });
});

/** The files with other results. Throws where the change changes nothing. */
function changedResults(files: readonly PackageFile[], change: (cells: string) => string): PackageFile[] {
  const name = 'data/results.csv';
  const [before, content] = [textIn(files, name), change(textIn(files, name))];
  if (content === before) throw new RangeError('the results stayed as they were');
  return files.map((file) => (file.name === name ? { name, content } : file));
}
