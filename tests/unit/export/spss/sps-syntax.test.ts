import { describe, expect, it } from 'vitest';
import { answersTable } from '../../../../lib/export/answers-table.ts';
import { codedValues } from '../../../../lib/export/coded-values.ts';
import type { DataTable } from '../../../../lib/export/data-table.ts';
import { resultsTable } from '../../../../lib/export/results-csv.ts';
import { spsSyntax } from '../../../../lib/export/spss/sps-syntax.ts';
import { LONGEST } from '../../../../lib/export/spss/sps-text.ts';
import { utf8 } from '../../../../lib/shared/bytes.ts';
import { datasetOf } from '../../../fixtures/story-dataset.ts';
import {
  fullDataset,
  mergedResponses,
  packageOf,
  publishedTable,
  textIn,
} from '../../../fixtures/study-package.ts';

const SYNTAX = ['answers.sps', 'results.sps'] as const;
const files = await packageOf();

describe.each(SYNTAX)('%s', (name) => {
  const lines = textIn(files, name).split('\n');

  it('has lines that SPSS does not cut, and letters that no code page changes', () => {
    expect(lines.filter((line) => utf8(line).length > 250)).toEqual([]);
    expect(lines.filter((line) => !/^[ -~]*$/.test(line))).toEqual([]);
  });

  it('begins each command in the first column and ends it with a full stop, as a run from a file needs', () => {
    const commands = lines
      .join('\n')
      .trimEnd()
      .split(/\n+(?=[^ \n])/);
    expect(commands.length).toBeGreaterThan(10);
    expect(commands.filter((command) => !command.endsWith('.'))).toEqual([]);
    for (const command of commands.slice(0, -1)) expect(command.slice(0, -1)).not.toMatch(/\.\n/);
  });
});

describe('the syntax', () => {
  const tables: readonly (readonly [string, () => Promise<DataTable>])[] = [
    ['answers', async () => answersTable(await fullDataset())],
    ['results', async () => resultsTable(await publishedTable(mergedResponses))],
  ];

  it.each(tables)('keeps every label of the %s whole', async (_, make) => {
    for (const field of (await make()).fields) {
      expect(utf8(field.title).length).toBeLessThanOrEqual(LONGEST.variableLabel);
      for (const { label } of codedValues(field))
        expect(utf8(label).length).toBeLessThanOrEqual(LONGEST.valueLabel);
    }
  });

  it('reads a text as wide as its widest value in UTF-8', () => {
    const field = { name: 'words', type: 'string', title: 'Words', description: '', empty: null } as const;
    const table = { name: 'odd', title: '', description: '', primaryKey: [], fields: [field] };
    expect(spsSyntax({ ...table, rows: [['ünïcode'], ['=x']] })).toContain('  words A9.');
    expect(spsSyntax({ ...table, rows: [] })).toContain('  words A1.');
  });

  it('is as it was for the story', async () => {
    const story = await packageOf(await datasetOf(), await publishedTable());
    for (const name of SYNTAX)
      await expect(textIn(story, name)).toMatchFileSnapshot(`../../../golden/spss/${name}`);
  });
});
