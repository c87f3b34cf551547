import { Statement } from '../../lib/schema/point.ts';
import { PLACEHOLDERS, takeOutIdentifiers } from '../../lib/screening/take-out.ts';
import { LongField } from '../shared/fields.tsx';
import { useServices } from '../shared/services.tsx';
import type { WordingFault } from './wording-fault.ts';

/** The longest statement, in UTF-16 units. */
const LONGEST = Statement.maxLength ?? 160;

interface StatementFieldProps {
  readonly value: string;
  readonly onValue: (statement: string) => void;
  readonly fault: WordingFault | null;
}

/** The words of a point, with what a brief would refuse in them, and what is never kept of them. */
export function StatementField({ value, onValue, fault }: StatementFieldProps) {
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
      <div role="status">
        {takeOutIdentifiers(value).takenOut.map(({ start, kind, reason }) => (
          <p class="finding finding--certain" key={start}>
            {reason}. “{PLACEHOLDERS[kind]}” is kept in its place.
          </p>
        ))}
      </div>
      <p class="quiet number statement__length">
        {value.length} of {LONGEST}
      </p>
    </div>
  );
}
