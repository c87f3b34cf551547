import { sharesAsText } from '../../lib/analysis/figures-as-text.ts';
import type { Dataset } from '../../lib/schema/dataset.ts';
import { Role } from '../../lib/schema/primitives.ts';
import { Card } from '../shared/layout.tsx';

const VARIABLES = [
  ['ageBand', 'Age'],
  ['sex', 'Sex'],
  ['years', 'Years as a consultant'],
] as const;

/** Who took part, counted one way only. */
export function WhoTheyAre({ composition, k }: { composition: Dataset['composition']; k: number }) {
  return (
    <Card title="Who they are">
      <p class="quiet foot">
        Age band, sex and years as a consultant come in files of their own, without a code. They are counted
        one way only, bands are merged until each holds {k} or more, and they never stand beside an answer.
      </p>
      {composition.length === 0 ? (
        <p class="quiet foot">Nothing to count: no role has {k} such files.</p>
      ) : (
        <details>
          <summary>Show the counts</summary>
          {Role.options.map((role) => (
            <RoleCounts key={role} role={role} rows={composition.filter((row) => row.role === role)} />
          ))}
        </details>
      )}
    </Card>
  );
}

function RoleCounts({ role, rows }: { role: Role; rows: Dataset['composition'] }) {
  if (rows.length === 0) return null;
  return (
    <table class="table">
      <caption>{role === 'fellow' ? 'Fellows' : 'Consultants'}</caption>
      <tbody>
        {VARIABLES.flatMap(([variable, label]) => {
          const own = rows.filter((row) => row.variable === variable);
          const all = own.reduce((total, { n }) => total + (n ?? 0), 0);
          return own.map(({ value, n }) => (
            <tr key={`${variable} ${value}`}>
              <th scope="row">
                {label}: {value.replaceAll('-', ' ').replaceAll(/(\d) (\d)/g, '$1 to $2')}
              </th>
              <td class="is-number">{sharesAsText(n ?? 0, all)}</td>
            </tr>
          ));
        })}
      </tbody>
    </table>
  );
}
