import { PLAN } from '../../lib/analysis/plan.ts';
import { Card, SummaryList } from '../shared/layout.tsx';
import { OUTCOME_LABELS } from './outcome-text.ts';

/** What was decided before any answer was read. */
export function PlanCard() {
  return (
    <div class="plan">
      <Card title="Plan of analysis" aside={<span class="quiet">fixed in advance</span>}>
        <SummaryList
          rows={[
            ['Primary', PLAN.primary.map((outcome) => OUTCOME_LABELS[outcome].full).join('; ')],
            ['Test', `${PLAN.test}, unchanged pairs by Pratt’s rule`],
            ['Adjusted p', PLAN.adjustment],
            ['Interval', PLAN.interval],
            ['Effect', PLAN.effect],
            ['“Cannot say”', PLAN.sensitivity],
          ]}
        />
      </Card>
    </div>
  );
}
