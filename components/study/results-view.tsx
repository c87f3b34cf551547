import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { pooledData } from '../../lib/analysis/study-data.ts';
import { compositionOf, joinedCompositions } from '../../lib/export/composition.ts';
import type { Study } from '../../lib/schema/study.ts';
import { SelectField } from '../shared/fields.tsx';
import { Inset, WhoSees } from '../shared/layout.tsx';
import { NotMade } from '../shared/not-made.tsx';
import { useTables } from './analysis.tsx';
import { ResultParts } from './result-parts.tsx';
import { COMPARISONS, type StudySetting } from './study-setting.ts';

interface ResultsViewProps {
  readonly study: Study;
  readonly setting: StudySetting;
  readonly onSetting: (setting: StudySetting) => void;
  readonly controls?: ComponentChildren;
}

/** Before and after: in words, as a table, as pictures. */
export function ResultsView({ study, setting, onSetting, controls }: ResultsViewProps) {
  const { k, after } = setting;
  const data = useMemo(() => pooledData(study), [study]);
  const tables = useTables(data, k);
  const composition = useMemo(() => compositionFrom(study, k), [study, k]);
  if (data.people.length === 0) {
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
        <strong>The study team.</strong> Codes are not shown, and no consultant is shown beside another. To
        print or to pass on, use the report: it is made from what may leave this page.
      </WhoSees>
      {tables.is !== 'made' ? (
        <NotMade made={tables} />
      ) : (
        <ResultParts tables={tables.value} after={after} composition={composition} invited={study.invited} />
      )}
    </div>
  );
}

function compositionFrom({ participants, imported }: Study, k: number) {
  return joinedCompositions(
    [compositionOf(participants, k), ...imported.map(({ composition }) => composition)],
    k,
  );
}
