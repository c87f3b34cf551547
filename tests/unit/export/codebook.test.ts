import { describe, expect, it } from 'vitest';
import { codebookCsv } from '../../../lib/export/codebook.ts';
import { codebookText } from '../../../lib/export/codebook-text.ts';
import { tableCsv, tablePath } from '../../../lib/export/data-table.ts';
import { packageTables } from '../../../lib/export/package-tables.ts';
import { DOMAINS } from '../../../lib/schema/domain.ts';
import { UPWARD_Q_1 } from '../../../lib/schema/upward-q-1.ts';
import { recordsOf } from '../../fixtures/read-answers.ts';
import { readCsv } from '../../fixtures/read-csv.ts';
import {
  FULL_CODES,
  fullDataset,
  mergedResponses,
  packageOf,
  publishedTable,
  textIn,
} from '../../fixtures/study-package.ts';

const dataset = await fullDataset();
const tables = packageTables(dataset, await publishedTable(mergedResponses), FULL_CODES);
const entries = recordsOf(codebookCsv(tables));
const entryOf = (column: string) => entries.find((entry) => entry.column === column);

describe('codebook.csv', () => {
  it('holds each column of each CSV file once, in its order, and no other', async () => {
    const files = (await packageOf(dataset)).filter(({ name }) => name.startsWith('data/'));
    const columns = files.flatMap(({ name }) => {
      const [header = []] = readCsv(textIn(files, name));
      return header.map((column) => `${name} ${column}`);
    });
    expect(columns.length).toBeGreaterThan(130);
    expect(entries.map(({ file, column }) => `${file} ${column}`)).toEqual(columns);
    expect(new Set(columns).size).toBe(columns.length);
  });

  it('says of every column what it is and what an empty cell means', () => {
    const poor = entries.filter(
      ({ title, description, type, empty }) => !(title && description && type && empty),
    );
    expect(poor).toEqual([]);
    const titles = entries.map(({ file, title }) => `${file} ${title}`);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('has the full words of every question that the tables hold', () => {
    const wordings = entries.map(({ wording }) => wording).join('\n');
    for (const item of UPWARD_Q_1.parts.flatMap(({ items }) => items)) {
      // The lengths have a table of their own, whose column says it.
      if (item.kind === 'length') continue;
      for (const { stem } of item.asked) expect(wordings).toContain(stem);
      for (const row of item.kind === 'scale' ? item.rows : []) expect(wordings).toContain(row);
    }
  });

  it('says who was asked what and when, where it differs', () => {
    expect(entryOf('ROLE_item')?.wording).toBe(
      'fellows at T0, T1: "How well do you understand what is expected of you as a mentor here?" / consultants at T0, T1: "How well do you understand what is expected of you as a mentee here?"',
    );
    expect(entryOf('RELATE')?.wording).toBe(
      'fellows and consultants at T1, T2, after a one-to-one only: "Since the session, the working relationship is..."',
    );
    expect(entryOf('CONF_time_management')?.wording).toMatch(/honestly about\.\.\. how they manage time"$/);
    expect(entryOf('AWARE_time_management')?.wording).toMatch(/how you manage time"$/);
  });

  it('has the words of every point, the range, and "cannot say"', () => {
    expect(entryOf('IMPORT_strengths')).toMatchObject({
      type: 'integer',
      values: '0 = not at all; 1 = slightly; 2 = somewhat; 3 = fairly; 4 = very; 5 = essential',
      minimum: '0',
      maximum: '5',
    });
    expect(entryOf('IMPORT_strengths')?.empty).toMatch(/cannot say/);
    expect(entryOf('EXPER')?.values).toBe('poor; fair; good; excellent');
    expect(entryOf('TIME')?.values).toMatch(/^far-too-little = far too little; /);
    expect(entryOf('CONF_total')).toMatchObject({ minimum: '0', maximum: '35' });
  });

  it('lists the domains in the order of the study', () => {
    const rows = entries.filter(({ column }) => column?.startsWith('CONF_')).map(({ column }) => column);
    expect(rows).toEqual([...DOMAINS.map((domain) => `CONF_${domain.replaceAll('-', '_')}`), 'CONF_total']);
  });

  it('lists every value that a column holds', () => {
    for (const table of tables) {
      for (const { name, type, values } of table.fields) {
        if (type !== 'string' || values === undefined) continue;
        const held = recordsOf(tableCsv(table)).map((row) => row[name] ?? '');
        const listed = values.map(({ value }) => String(value));
        expect(
          held.filter((value) => value !== '' && !listed.includes(value)),
          name,
        ).toEqual([]);
      }
    }
  });
});

describe('codebook.md', () => {
  const text = codebookText(dataset, tables);

  it('has a heading for every table and every column, in the same order', () => {
    const headings = [...text.matchAll(/^#{2,3} (.+)$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual(
      tables.flatMap((table) => [tablePath(table), ...table.fields.map(({ name }) => `\`${name}\``)]),
    );
  });

  it('says the same words as the table', () => {
    for (const { wording, description, empty, values } of entries) {
      for (const words of [wording, description, empty, values])
        expect(text).toContain(words?.replace(/^'(?=[=+\-@])/, ''));
    }
  });

  it('says that the scales are not validated', () => {
    expect(text).toContain('The scales are not validated.');
  });
});
