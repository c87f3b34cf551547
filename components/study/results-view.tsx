import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { studyTable } from '../../lib/analysis/study-table.ts';
import { SelectField } from '../shared/fields.tsx';
import { Inset, WhoSees } from '../shared/layout.tsx';
import { DomainMultiples } from './domain-multiples.tsx';
import { FlowTable } from './flow-table.tsx';
import { OutcomePlots } from './outcome-plots.tsx';
import { OutcomeTable } from './outcome-table.tsx';
import { OtherResults, PlainResult } from './plain-result.tsx';
import { PlanCard } from './plan-card.tsx';
import { ScrollBox } from './scroll-box.tsx';
import { COMPARISONS } from './study-setting.ts';
import type { StudyViewProps } from './study-view-props.ts';
import { TableNotes } from './table-notes.tsx';

/** Before and after: in words, as a table, as figures. */
export function ResultsView(props: StudyViewProps & { readonly controls?: ComponentChildren }) {
  const { people, invited, setting, onSetting, controls } = props;
  const { k, after } = setting;
  const table = useMemo(() => studyTable(people, { k, after, invited }), [people, k, after, invited]);
  if (people.length === 0) {
    return <Inset>No answers are open yet. Drop the response files under Responses.</Inset>;
  }
  return (
    <div class="study-results">
      <div class="study-controls">
        {controls}
        <SelectField
          label="Compare"
          value={after}
          choices={COMPARISONS}
          onValue={(value) => onSetting({ ...setting, after: value === 'T2' ? 'T2' : 'T1' })}
        />
      </div>
      <WhoSees>
        <strong>The study team.</strong> Codes are not shown, and no consultant is shown beside another.
      </WhoSees>
      <PlainResult outcomes={table.outcomes} />
      <div class="card table-card">
        <ScrollBox label="Outcomes before and after">
          <OutcomeTable {...table} />
        </ScrollBox>
        <TableNotes outcomes={table.outcomes} />
        <OtherResults outcomes={table.outcomes} />
      </div>
      <div class="study-halves">
        <FlowTable {...table} invitedKnown={invited !== null} />
        <PlanCard />
      </div>
      <OutcomePlots table={table} />
      <DomainMultiples domains={table.domains} k={table.k} />
    </div>
  );
}
