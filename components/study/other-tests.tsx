import type { PairedComparison } from '../../lib/schema/paired-comparison.ts';
import type { ShownOutcome, StudyTable } from '../../lib/schema/study-table.ts';
import { ScrollBox } from '../shared/scroll-box.tsx';
import { effectText, intervalText, NO_FIGURE, pText } from './figure-text.ts';
import { OUTCOME_LABELS } from './outcome-text.ts';

/** What each test is called, and what it gives of a comparison. */
const TESTS: readonly (readonly [string, (comparison: PairedComparison) => string])[] = [
  ['Signed-rank, exact, Pratt (the plan’s)', ({ wilcoxonPratt }) => pText(wilcoxonPratt.pExact)],
  ['Signed-rank, exact, without unchanged pairs', (of) => pText(of.wilcoxonZerosDropped.pExact)],
  ['Signed-rank, normal, Pratt', ({ wilcoxonPratt }) => pText(wilcoxonPratt.pAsymptotic)],
  [
    'Signed-rank, normal, corrected, without unchanged pairs',
    (of) => pText(of.wilcoxonZerosDropped.pAsymptoticCC),
  ],
  ['Sign test, exact', ({ signTest }) => pText(signTest.p)],
  ['Sign-flip of the mean, exact', ({ signFlipMeanDiff }) => pText(signFlipMeanDiff.pExact)],
  ['Paired t', ({ pairedT }) => pText(pairedT.p)],
  ['As if unpaired, Mann-Whitney, exact', (of) => pText(of.mannWhitneyIfUnpaired.pExact)],
  ['As if unpaired, Mann-Whitney, normal', (of) => pText(of.mannWhitneyIfUnpaired.pAsymptotic)],
];

const SIZES: readonly (readonly [string, (comparison: PairedComparison) => string])[] = [
  ['Mean change [95% by t]', ({ pairedT: t }) => intervalText(t.meanDiff, t.ciLow, t.ciHigh)],
  [
    'Mean change [95% by bootstrap, BCa]',
    ({ pairedT, bootstrapBcaMeanDiff: b }) => intervalText(pairedT.meanDiff, b.low, b.high),
  ],
  ['Cohen’s dz [95%]', ({ effect }) => intervalText(effect.dz, effect.dzCiLow, effect.dzCiHigh)],
  ['Hedges’ g [95%]', ({ effect }) => intervalText(effect.hedgesGz, effect.gzCiLow, effect.gzCiHigh)],
  ['Rank-biserial, Pratt', ({ effect }) => effectText(effect.rankBiserialPrattNonZero)],
  ['Rank-biserial, without unchanged pairs', ({ effect }) => effectText(effect.rankBiserialZerosDropped)],
];

/** The other tests of the same pairs, to be unfolded: reported beside the plan’s, never in its place. */
export function OtherTests({ outcomes }: Pick<StudyTable, 'outcomes'>) {
  const shown = outcomes.filter((row) => row.shown);
  if (shown.length === 0) return null;
  return (
    <details>
      <summary>Other tests and sizes of the same pairs</summary>
      <p class="foot quiet">
        The test was fixed beforehand: these show how much hangs on it, and none replaces it. A dash: not
        computable for these pairs, such as a t where all changes are equal.
      </p>
      <ScrollBox label="Other tests and sizes of the same pairs">
        <table class="table study-table">
          <caption class="visually-hidden">Other tests and sizes of the same pairs</caption>
          <thead>
            <tr>
              <th scope="col">p, two-sided</th>
              {shown.map(({ outcome }) => (
                <th scope="col" class="is-number" key={outcome}>
                  {OUTCOME_LABELS[outcome].short}
                </th>
              ))}
            </tr>
          </thead>
          <Rows rows={TESTS} shown={shown} />
          <Rows rows={SIZES} shown={shown} title="Sizes" />
        </table>
      </ScrollBox>
    </details>
  );
}

function Rows({
  rows,
  shown,
  title,
}: {
  rows: typeof TESTS;
  shown: readonly ShownOutcome[];
  title?: string;
}) {
  return (
    <tbody>
      {title && (
        <tr class="band-row">
          <th colSpan={shown.length + 1} scope="rowgroup">
            {title}
          </th>
        </tr>
      )}
      {rows.map(([name, figure]) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          {shown.map(({ outcome, comparison }) => (
            <td class="is-number" key={outcome}>
              {figure(comparison) || NO_FIGURE}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}
