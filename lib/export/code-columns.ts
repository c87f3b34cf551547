import { type Codebook, codesAsTree, type ThemeCode } from '../schema/codebook.ts';
import type { Column } from './data-table.ts';

/** What a row is of: a code, and the name of the one above it. */
export interface OfCode {
  readonly code: ThemeCode;
  readonly above: string | null;
}

/** The codes in the order of their tree, each with the name of the one above it. */
export function codesInTree(codebook: Codebook): OfCode[] {
  const names = new Map(codebook.map(({ id, name }) => [id, name]));
  return codesAsTree(codebook).map(({ code }) => ({
    code,
    above: code.parent === null ? null : (names.get(code.parent) ?? null),
  }));
}

/** The columns that say which code a row is of. */
export function codeColumns<Row extends OfCode>(): readonly Column<Row>[] {
  return [
    {
      ...{ name: 'code', type: 'string', title: 'Code', description: 'The name of the code.', empty: null },
      cell: ({ code }) => code.name,
    },
    {
      ...{ name: 'under', type: 'string', title: 'Under' },
      description: 'The code it stands under.',
      empty: 'It stands under no other.',
      cell: ({ above }) => above,
    },
  ];
}
