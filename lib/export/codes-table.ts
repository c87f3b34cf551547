import type { Codebook } from '../schema/codebook.ts';
import { codeColumns, codesInTree, type OfCode } from './code-columns.ts';
import { type Column, type DataTable, tableOf } from './data-table.ts';

const COLUMNS: readonly Column<OfCode>[] = [
  ...codeColumns<OfCode>(),
  {
    ...{ name: 'about', type: 'string', title: 'What it is for' },
    description: 'When the code is given.',
    empty: 'Nobody has said.',
    cell: ({ code }) => (code.about === '' ? null : code.about),
  },
];

/** `codes.csv`: the codes that stand at the free texts, as they leave, in the order of their tree. */
export function codesTable(codebook: Codebook): DataTable {
  const heading = {
    name: 'codes',
    title: 'Codes',
    description: 'The codes that the study team read the free texts with.',
    primaryKey: ['code'],
  };
  return tableOf(heading, COLUMNS, codesInTree(codebook));
}
