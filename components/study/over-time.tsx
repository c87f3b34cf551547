import type { OverTime, StudyTables } from '../../lib/schema/study-table.ts';
import { Card } from '../shared/layout.tsx';
import { ScrollBox } from '../shared/scroll-box.tsx';
import { changeText, levelText, NO_FIGURE, pText, quartilesText } from './figure-text.ts';
import { groupLabel, OUTCOME_LABELS } from './outcome-text.ts';

/** Every outcome on each occasion, and both changes side by side. */
export function OverTimeTable({ tables }: { tables: StudyTables }) {
  return (
    <Card title="Before, after and 90 days side by side">
      <ScrollBox label="Before, after and 90 days side by side">
        <table class="table study-table">
          <caption class="visually-hidden">Before, after and 90 days side by side</caption>
          <thead>
            <tr>
              <th scope="col">Outcome</th>
              {['Before', 'After', '90 days', 'Change to after', 'Change to 90 days'].map((column) => (
                <th scope="col" class="is-number" key={column}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {tables.T1.overTime.map((row) => (
              <tr key={row.outcome}>
                <th scope="row">
                  {OUTCOME_LABELS[row.outcome].full}, of {row.of}
                  <span class="quiet">{groupLabel(row.group)}</span>
                </th>
                <OnOccasion quartiles={row.T0} />
                <OnOccasion quartiles={row.T1} />
                <OnOccasion quartiles={row.T2} />
                <Change row={row} table={tables.T1} />
                <Change row={row} table={tables.T2} />
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <p class="foot quiet">
        Median (IQR) of everybody who answered on the occasion, so the people may differ; the changes are of
        pairs. Not every outcome is asked at 90 days. A dash: not asked, or fewer than {tables.T1.k} people.
      </p>
    </Card>
  );
}

function OnOccasion({ quartiles }: { quartiles: OverTime['T0'] }) {
  return (
    <td class="is-number">
      {quartilesText(quartiles)}
      {quartiles && <span class="quiet">of {quartiles.n}</span>}
    </td>
  );
}

function Change({ row, table }: { row: OverTime; table: StudyTables['T1'] }) {
  const outcome = table.outcomes.find((each) => each.outcome === row.outcome);
  if (!outcome?.shown) return <td class="is-number">{NO_FIGURE}</td>;
  const { hodgesLehmann, wilcoxonPratt, n } = outcome.comparison;
  const { achievedLevel } = hodgesLehmann;
  return (
    <td class="is-number">
      {changeText(hodgesLehmann)}
      <span class="quiet">
        {n} pairs, p {pText(wilcoxonPratt.pExact)}
        {achievedLevel !== null && `, ${levelText(achievedLevel)}`}
      </span>
    </td>
  );
}
