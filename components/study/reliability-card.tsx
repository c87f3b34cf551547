import type { StudyTable } from '../../lib/schema/study-table.ts';
import { Card } from '../shared/layout.tsx';
import { effectText, NO_FIGURE } from './figure-text.ts';
import { groupLabel, OUTCOME_LABELS } from './outcome-text.ts';

/** Cronbach’s alpha of each scale before the session. */
export function ReliabilityCard({ reliability }: Pick<StudyTable, 'reliability'>) {
  if (reliability.length === 0) return null;
  return (
    <Card title="How well the rows of a scale go together">
      <table class="table">
        <caption class="visually-hidden">Cronbach’s alpha before the session</caption>
        <thead>
          <tr>
            <th scope="col">Scale, before</th>
            <th scope="col" class="is-number">
              People
            </th>
            <th scope="col" class="is-number">
              Alpha [95%]
            </th>
          </tr>
        </thead>
        <tbody>
          {reliability.map(({ scale, group, reliability: { n, alpha, feldtCi95 } }) => (
            <tr key={scale}>
              <th scope="row">
                {OUTCOME_LABELS[scale].short}, {groupLabel(group)}
              </th>
              <td class="is-number">{n}</td>
              <td class="is-number">
                {alpha === null ? NO_FIGURE : effectText(alpha)}
                {feldtCi95 && ` [${feldtCi95.map(effectText).join(', ')}]`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="foot quiet">
        Cronbach’s alpha, interval by Feldt, of those who answered all seven rows. The questionnaire is not
        validated.
      </p>
    </Card>
  );
}
