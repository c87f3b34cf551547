import type { CodeAgreement } from '../../lib/analysis/code-agreement.ts';
import { type Codebook, codesAsTree } from '../../lib/schema/codebook.ts';
import { ScrollBox } from '../shared/scroll-box.tsx';

interface AgreementTableProps {
  readonly agreement: readonly CodeAgreement[];
  readonly codebook: Codebook;
  readonly first: string;
  readonly second: string;
}

const REASONS: Readonly<Record<NonNullable<CodeAgreement['reason']>, string>> = {
  'nothing-coded': 'no response',
  'one-level': 'none: both gave it to all or to none',
};

/** Agreement code by code: kappa with its interval, raw agreement, prevalence, and who gave it how often. */
export function AgreementTable({ agreement, codebook, first, second }: AgreementTableProps) {
  const byCode = new Map(agreement.map((each) => [each.code, each]));
  return (
    <section class="card table-card">
      <ScrollBox label="Agreement by code">
        <table class="table">
          <caption class="visually-hidden">Agreement by code, with the response as the unit</caption>
          <thead>
            <tr>
              <th scope="col">Code</th>
              <th scope="col">Cohen’s kappa [95%]</th>
              <th scope="col" class="is-number">
                Raw agreement
              </th>
              <th scope="col" class="is-number">
                Prevalence
              </th>
              <th scope="col" class="is-number">
                Both
              </th>
              <th scope="col" class="is-number">
                {first} alone
              </th>
              <th scope="col" class="is-number">
                {second} alone
              </th>
              <th scope="col" class="is-number">
                Neither
              </th>
            </tr>
          </thead>
          <tbody>
            {codesAsTree(codebook).map(({ code, depth }) => {
              const row = byCode.get(code.id);
              return row === undefined ? null : (
                <tr key={code.id}>
                  <th scope="row" style={{ paddingLeft: `${depth * 16}px` }}>
                    {code.name}
                  </th>
                  <td>{kappaText(row)}</td>
                  <td class="is-number">{shareText(row.observedAgreement)}</td>
                  <td class="is-number">{shareText(row.prevalence)}</td>
                  <td class="is-number">{row.both}</td>
                  <td class="is-number">{row.onlyFirst}</td>
                  <td class="is-number">{row.onlySecond}</td>
                  <td class="is-number">{row.neither}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollBox>
      <p class="foot quiet">
        A coder gave a response a code where any of its texts has it, at whatever words. Kappa is unweighted,
        its interval kappa ± 1.96 standard errors for large samples: with few responses it is rough, and with
        a rare code kappa is low though raw agreement is high. These counts are of single responses: keep them
        on this page.
      </p>
    </section>
  );
}

function kappaText({ kappa, kappaCi95, reason, ...counts }: CodeAgreement): string {
  if (kappa === null || kappaCi95 === null) return reason === null ? '–' : REASONS[reason];
  const [low, high] = kappaCi95;
  // Where none differed the large-sample formula gives an interval of no width, which would read as certainty.
  const isSame = counts.onlyFirst + counts.onlySecond === 0;
  if (low === high) return `${figure(kappa)}, ${isSame ? 'none differed' : 'no interval'}`;
  return `${figure(kappa)} [${figure(low)}, ${figure(high)}]`;
}

function shareText(share: number | null): string {
  return share === null ? '–' : figure(share);
}

function figure(value: number): string {
  return value.toFixed(2).replace('-', '−');
}
