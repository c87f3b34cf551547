import { useMemo } from 'preact/hooks';
import { PLAN, planText } from '../../lib/analysis/plan.ts';
import { utf8 } from '../../lib/shared/bytes.ts';
import { sha256Hex } from '../../lib/vault/hash.ts';
import { Card, SummaryList } from '../shared/layout.tsx';
import { useMade } from '../shared/use-made.ts';
import { OUTCOME_LABELS } from './outcome-text.ts';

/** What was decided before any answer was read, and the digest that every dataset holds of it. */
export function PlanCard() {
  const digest = usePlanDigest();
  return (
    <div class="plan">
      <Card title="Plan of analysis" aside={<span class="quiet">fixed in advance</span>}>
        <SummaryList
          rows={[
            ['Primary', PLAN.primary.map((outcome) => OUTCOME_LABELS[outcome].full).join('; ')],
            ['Compared', PLAN.comparison],
            ['Test', `${PLAN.test}, unchanged pairs by Pratt’s rule`],
            ['Adjusted p', PLAN.adjustment],
            ['Interval', PLAN.interval],
            ['Effect', PLAN.effect],
            ['Quartiles', PLAN.quartiles],
            ['“Cannot say”', PLAN.sensitivity],
            ['Left over', PLAN.leftovers],
            ['Beside it', PLAN.alternatives.join('; ')],
            [
              'Its SHA-256',
              <span key="digest" class="digest">
                {digest}
              </span>,
            ],
          ]}
        />
      </Card>
    </div>
  );
}

/** The SHA-256 of the plan's text; empty for the moment it takes. */
export function usePlanDigest(): string {
  const made = useMade(useMemo(() => sha256Hex(utf8(planText())), []));
  return made.is === 'made' ? made.value : '';
}
