import type { Codebook } from '../schema/codebook.ts';
import type { PublicAgreement } from '../schema/public-agreement.ts';
import { codeColumns, codesInTree, type OfCode } from './code-columns.ts';
import { type Column, type DataTable, tableOf } from './data-table.ts';

interface Row extends OfCode, Pick<PublicAgreement, 'agreement'> {}

const WITHHELD = 'Withheld, since it is of too few people, or not to be computed.';

const COLUMNS: readonly Column<Row>[] = [
  ...codeColumns<Row>(),
  {
    ...{ name: 'withheld', type: 'boolean', title: 'Withheld' },
    description: 'Whether the code, or its absence, is of too few people of a role for any figure.',
    empty: null,
    cell: ({ agreement }) => agreement === null,
  },
  figure('kappa', 'Cohen’s kappa', 'Unweighted, with the response as the unit.', ({ kappa }) => kappa),
  figure('kappa_low', 'Kappa, lower end', 'Lower end of the large-sample 95 % interval.', (row) =>
    endOf(row, 0),
  ),
  figure('kappa_high', 'Kappa, upper end', 'Upper end of the same interval.', (row) => endOf(row, 1)),
  figure(
    ...([
      'observed_agreement',
      'Raw agreement',
      'The share of responses that both coders treated alike.',
    ] as const),
    ({ observedAgreement }) => observedAgreement,
  ),
  figure(
    ...([
      'prevalence',
      'Prevalence',
      'The share of responses with the code, the mean of the two coders.',
    ] as const),
    ({ prevalence }) => prevalence,
  ),
];

/** Agreement by code, in the order of the codebook: a code that is withheld has a row without figures. */
export function agreementTable(agreement: readonly PublicAgreement[], codebook: Codebook): DataTable {
  const byCode = new Map(agreement.map((each) => [each.code, each.agreement]));
  const heading = {
    name: 'agreement',
    title: 'Agreement',
    description: 'How far two coders agree on each code, over the answers of roles of k people or more.',
    primaryKey: ['code'],
  };
  return tableOf(
    heading,
    COLUMNS,
    codesInTree(codebook).map((row) => ({ ...row, agreement: byCode.get(row.code.id) ?? null })),
  );
}

type Figures = NonNullable<PublicAgreement['agreement']>;

function figure(
  name: string,
  title: string,
  description: string,
  of: (figures: Figures) => number | null,
): Column<Row> {
  return {
    ...{ name, title, description, type: 'number', empty: WITHHELD },
    cell: ({ agreement }) => rounded(agreement && of(agreement)),
  };
}

/** An interval of no width says that none differed, not how sure that is. */
function endOf({ kappaCi95 }: Figures, end: 0 | 1): number | null {
  return kappaCi95 === null || kappaCi95[0] === kappaCi95[1] ? null : kappaCi95[end];
}

function rounded(value: number | null): number | null {
  return value === null ? null : Number(value.toFixed(3));
}
