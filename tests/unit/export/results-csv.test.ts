import { describe, expect, it } from 'vitest';
import { studyTable } from '../../../lib/analysis/study-table.ts';
import { RESULT_COLUMNS, resultsCsv } from '../../../lib/export/results-csv.ts';
import { dataOfDataset } from '../../../lib/schema/study.ts';
import { readCsv } from '../../fixtures/read-csv.ts';
import { pairedCases } from '../../fixtures/reference-cases.ts';
import { datasetOf } from '../../fixtures/story-dataset.ts';

const [header = [], ...rows] = readCsv(resultsCsv(studyTable(dataOfDataset(await datasetOf()), { k: 3 })));
const records = rows.map((cells) => Object.fromEntries(header.map((name, index) => [name, cells[index]])));
const recordOf = (outcome: string) => records.find((record) => record.outcome === outcome);

describe('results.csv', () => {
  it('has one row an outcome and a cell for every column', () => {
    expect(records.map(({ outcome }) => outcome)).toEqual(['CONF', 'AWARE', 'ROLE', 'IMPORT', 'CONCERN']);
    expect(rows.every((cells) => cells.length === header.length)).toBe(true);
    expect(header).toEqual(RESULT_COLUMNS);
    expect(new Set(header).size).toBe(header.length);
  });

  it('names its figures as the reference cases do', () => {
    const named = header.filter((name) => /^(wilcoxon|hodges|pre\.|diff\.).*(?<!reason)$/.test(name));
    const unknown = named.filter((name) => {
      const [group = '', figure = ''] = name.split('.');
      const expected = pairedCases[0]?.expected[group];
      return typeof expected !== 'object' || expected === null || !(figure in expected);
    });
    expect(named.length).toBeGreaterThan(25);
    expect(unknown).toEqual([]);
  });

  it('holds the figures in full', () => {
    expect(recordOf('CONF')).toMatchObject({
      group: 'fellow',
      primary: 'TRUE',
      n: '6',
      'pre.median': '21',
      'hodgesLehmann.estimate': '5.5',
      'hodgesLehmann.achievedLevel': '0.96875',
      'wilcoxonPratt.pExact': '0.03125',
      pHolm: '0.0625',
      smallestP: '0.03125',
      'effect.rankBiserialPrattNonZero': '1',
      'sensitivity.flagged': '',
    });
    expect(recordOf('IMPORT')).toMatchObject({ n: '5', 'sensitivity.flagged': '1', 'sensitivity.n': '6' });
    expect(recordOf('CONCERN')).toMatchObject({ 'hodgesLehmann.estimate': '-1', pHolm: '' });
  });

  it('holds a heading, a reason and a sentence of a withheld outcome, and no figure', () => {
    const filled = Object.entries(recordOf('AWARE') ?? {}).filter(([, cell]) => cell !== '');
    expect(Object.fromEntries(filled)).toEqual({
      outcome: 'AWARE',
      group: 'consultant',
      primary: 'TRUE',
      of: '35',
      shown: 'FALSE',
      reason: 'under-k',
      sentence: 'Not shown: fewer than 3 people. Merge with another site to see it.',
    });
  });
});
