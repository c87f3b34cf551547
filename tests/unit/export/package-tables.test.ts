import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersTable } from '../../../lib/export/answers-table.ts';
import { type DataTable, tableCsv } from '../../../lib/export/data-table.ts';
import { flowTable } from '../../../lib/export/flow-table.ts';
import { packageTables } from '../../../lib/export/package-tables.ts';
import { resultsCsv } from '../../../lib/export/results-csv.ts';
import { sessionsTable } from '../../../lib/export/sessions-table.ts';
import { textsTable } from '../../../lib/export/texts-table.ts';
import { Items, Scales } from '../../../lib/schema/answers.ts';
import { DOMAINS } from '../../../lib/schema/domain.ts';
import { anyPeople } from '../../fixtures/any-people.ts';
import { ODD_TEXTS } from '../../fixtures/odd-texts.ts';
import { armed, readPeople, recordsOf } from '../../fixtures/read-answers.ts';
import { readCsv } from '../../fixtures/read-csv.ts';
import { datasetOf } from '../../fixtures/story-dataset.ts';
import { FULL_CODES, fullDataset, mergedResponses, publishedTable } from '../../fixtures/study-package.ts';

const namesOf = ({ fields }: DataTable) => fields.map(({ name }) => name);
const answersCsv = (dataset: Parameters<typeof answersTable>[0]) => tableCsv(answersTable(dataset));

describe('answers.csv', () => {
  it('has one row a person and occasion, and a column for all that a person can answer', async () => {
    const dataset = await datasetOf(mergedResponses);
    const occasions = dataset.people.flatMap(({ T0, T1, T2 }) => [T0, T1, T2]).filter((each) => each);
    const names = namesOf(answersTable(dataset));
    expect(readCsv(answersCsv(dataset))).toHaveLength(1 + occasions.length);
    const underscored = (name: string) => (name === 'ROLE' ? 'ROLE_item' : name.replaceAll('-', '_'));
    expect(names).toEqual(expect.arrayContaining(Object.keys(Items.shape).map(underscored)));
    for (const scale of Object.keys(Scales.shape)) {
      const rows = names.filter((name) => name.startsWith(`${scale}_`));
      expect(rows).toEqual([...DOMAINS, 'total'].map((row) => underscored(`${scale}_${row}`)));
    }
  });

  it('gives the people of the story back, alone and with site B', async () => {
    for (const dataset of [await datasetOf(), await datasetOf(mergedResponses), await fullDataset()]) {
      expect(readPeople(answersCsv(dataset))).toEqual(dataset.people);
    }
  });

  it('gives any people back exactly, "cannot say" apart from what was not answered', () => {
    fc.assert(
      fc.property(anyPeople, (people) => {
        expect(readPeople(answersCsv({ people }))).toEqual(people);
      }),
    );
  });

  it('has a total only where seven of seven rows hold a number', () => {
    fc.assert(
      fc.property(anyPeople, (people) => {
        for (const record of recordsOf(answersCsv({ people }))) {
          for (const scale of Object.keys(Scales.shape)) {
            const rows = DOMAINS.map((domain) => record[`${scale}_${domain.replaceAll('-', '_')}`] ?? '');
            const sum = rows.reduce((total, row) => total + Number(row), 0);
            expect(record[`${scale}_total`]).toBe(rows.includes('') ? '' : String(sum));
          }
        }
      }),
    );
  });

  it('leaves the cell of a "cannot say" empty and names its column, so that the column stays a number', async () => {
    const said = recordsOf(answersCsv(await datasetOf())).filter(({ cannot_say }) => cannot_say !== '');
    expect(said).toMatchObject([
      { occasion: 'T0', cannot_say: 'IMPORT_improvement', IMPORT_improvement: '', IMPORT_total: '' },
    ]);
  });
});

describe('the tables', () => {
  it('have names that R, pandas and SPSS take as they are', async () => {
    for (const table of packageTables(await fullDataset(), await publishedTable(), FULL_CODES)) {
      const names = namesOf(table);
      expect(names.filter((name) => !/^[A-Za-z][A-Za-z0-9_.]{0,63}$/.test(name))).toEqual([]);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
      expect(names).toEqual(expect.arrayContaining([...table.primaryKey]));
    }
  });

  it('hold no texts and no statements where the dataset has none, and all others always', async () => {
    const always = ['answers', 'flow', 'composition', 'sessions', 'results'];
    const names = (tables: readonly DataTable[]) => tables.map(({ name }) => name);
    expect(names(packageTables(await datasetOf(), await publishedTable()))).toEqual(always);
    expect(names(packageTables(await datasetOf([]), await publishedTable([])))).toEqual(always);
    expect(names(packageTables(await fullDataset(), await publishedTable(), FULL_CODES))).toEqual(
      always.toSpliced(-1, 0, 'texts', 'codes', 'points'),
    );
  });

  it('leave a number under k empty, and hold no session where there are fewer than k', async () => {
    const dataset = await datasetOf();
    const flow = recordsOf(tableCsv(flowTable(dataset)));
    expect(flow.map(({ role, step, people }) => `${role} ${step} ${people}`.trim())).toEqual([
      'fellow invited 6',
      'fellow T0 6',
      'fellow session',
      'fellow T1 6',
      'fellow T2 4',
      'consultant invited',
      'consultant T0',
      'consultant session',
      'consultant T1',
      'consultant T2',
    ]);
    expect(recordsOf(tableCsv(sessionsTable(dataset)))).toEqual([]);
  });

  it('write the results as they are saved alone', async () => {
    const table = await publishedTable();
    const last = packageTables(await datasetOf(), table).at(-1);
    expect(last && tableCsv(last)).toBe(resultsCsv(table));
  });
});

describe('a text of the tables', () => {
  const anyText = fc.oneof(
    fc.constantFrom(...ODD_TEXTS),
    fc.string({ unit: 'binary', minLength: 1 }),
    fc
      .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', "'", '"', '\n'), fc.string())
      .map((two) => two.join('')),
  );

  it('comes back from a CSV reader as a text that no spreadsheet runs, and whole once disarmed', () => {
    fc.assert(
      fc.property(fc.array(anyText), (texts) => {
        const csv = tableCsv(
          textsTable({
            texts: texts.map((text) => ({ role: 'fellow', occasion: 'T1', item: 'LEARNT', text, codes: [] })),
          }),
        );
        const read = recordsOf(csv).map(({ text = '' }) => text);
        expect(read.filter((text) => /^[=+\-@\t\r]/.test(text))).toEqual([]);
        expect(read.map(armed)).toEqual(texts);
      }),
    );
  });
});
