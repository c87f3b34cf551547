import type { OutcomeRow, ShownOutcome, StudyTable } from '../../lib/schema/study-table.ts';
import { changeText, effectText, levelText, medianText, NO_FIGURE, pText } from './figure-text.ts';
import { groupLabel, OUTCOME_LABELS } from './outcome-text.ts';

const AFTER = { T1: 'After', T2: '90 days' };

/** The outcomes before and after, the primary ones first. */
export function OutcomeTable({ outcomes, after }: Pick<StudyTable, 'outcomes' | 'after'>) {
  const medians = ['Before', AFTER[after]].map((occasion) => `${occasion}, median (IQR)`);
  return (
    <table class="table study-table">
      <caption class="visually-hidden">Outcomes before and after</caption>
      <thead>
        <tr>
          <th scope="col">Outcome</th>
          {['Pairs', ...medians, 'Change [interval]', 'p'].map((column) => (
            <th scope="col" class="is-number" key={column}>
              {column}
            </th>
          ))}
          <th scope="col" class="is-number">
            Smallest p<br />
            possible
          </th>
          <th scope="col" class="is-number">
            Effect
          </th>
        </tr>
      </thead>
      <Band title="Primary, fixed in advance" rows={outcomes.filter(({ primary }) => primary)} />
      <Band title="Exploratory" rows={outcomes.filter(({ primary }) => !primary)} />
    </table>
  );
}

function Band({ title, rows }: { title: string; rows: readonly OutcomeRow[] }) {
  if (rows.length === 0) return null;
  return (
    <tbody>
      <tr class="band-row">
        <th colSpan={8} scope="rowgroup">
          {title}
        </th>
      </tr>
      {rows.map((row) => (
        <tr key={row.outcome} class={row.shown ? undefined : 'withheld'}>
          <th scope="row">
            {OUTCOME_LABELS[row.outcome].full}, of {row.of}
            <span class="quiet">{groupLabel(row.group)}</span>
          </th>
          {row.shown ? (
            <Figures row={row} />
          ) : (
            <>
              <td class="is-number">{NO_FIGURE}</td>
              <td colSpan={6}>{row.sentence}</td>
            </>
          )}
        </tr>
      ))}
    </tbody>
  );
}

function Figures({ row: { comparison, pHolm } }: { row: ShownOutcome }) {
  const { n, nZero, pre, post, hodgesLehmann, wilcoxonPratt, smallestP, effect } = comparison;
  const { achievedLevel } = hodgesLehmann;
  return (
    <>
      <td class="is-number">
        {n}
        {nZero > 0 && <span class="quiet">{nZero} unchanged</span>}
      </td>
      <td class="is-number">{medianText(pre)}</td>
      <td class="is-number">{medianText(post)}</td>
      <td class="is-number">
        {changeText(hodgesLehmann)}
        {achievedLevel !== null && <span class="quiet">{levelText(achievedLevel)}</span>}
      </td>
      <td class="is-number">
        {pText(wilcoxonPratt.pExact)}
        {pHolm !== null && <span class="quiet">adjusted {pText(pHolm)}</span>}
      </td>
      <td class="is-number">{pText(smallestP)}</td>
      <td class="is-number">{effectText(effect.rankBiserialPrattNonZero)}</td>
    </>
  );
}
