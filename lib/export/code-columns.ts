import type { ThemeCode } from '../schema/codebook.ts';
import type { Column } from './data-table.ts';

/** What a row is of: a code, and the name of the one above it. */
export interface OfCode {
  readonly code: Pick<ThemeCode, 'name'>;
  readonly above: string | null;
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
