import { Statement } from '../../lib/schema/point.ts';
import { LongField } from '../shared/fields.tsx';
import { Findings } from '../shared/finding-list.tsx';
import { useServices } from '../shared/services.tsx';
import type { Screening } from '../shared/use-screening.ts';
import type { WordingFault } from './wording-fault.ts';

/** The longest statement, in UTF-16 units. */
const LONGEST = Statement.maxLength ?? 160;

interface StatementFieldProps {
  readonly value: string;
  readonly onValue: (statement: string) => void;
  readonly fault: WordingFault | null;
  /** What the identifier screen says about the value. */
  readonly screening: Screening;
}

/** The words of a point, with what a brief would refuse in them, and what is never kept of them. */
export function StatementField({ value, onValue, fault, screening }: StatementFieldProps) {
  const { sentence } = useServices();
  return (
    <div>
      <LongField
        label="Statement"
        hint="What is done, and its effect. No one’s own words."
        longest={LONGEST}
        value={value}
        onValue={onValue}
        error={fault && sentence(fault.reason)}
      />
      {fault?.quote && <p class="quiet">“{fault.quote}”</p>}
      <Findings screening={screening} />
      <p class="quiet number statement__length">
        {value.length} of {LONGEST}
      </p>
    </div>
  );
}
