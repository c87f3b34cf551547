import { useEffect } from 'preact/hooks';
import { Button } from '../shared/button.tsx';
import { Card } from '../shared/layout.tsx';
import { StatementField } from './statement-field.tsx';
import { useStatement } from './use-statement.ts';
import type { WordingFault } from './wording-fault.ts';

interface MergeFormProps {
  /** True where observations are ticked; else the point is born in the room. */
  readonly ticked: boolean;
  /** The words begun before. */
  readonly first?: string;
  readonly judge: (statement: string) => WordingFault | null;
  readonly onMerge: (statement: string) => Promise<WordingFault | null>;
  /** Hears what stands in the field. */
  readonly onTyped?: (statement: string) => void;
}

/** Words a new point, of the ticked observations or of none. What is refused stays in the field. */
export function MergeForm({ ticked, first = '', judge, onMerge, onTyped }: MergeFormProps) {
  const { value, change, use, fault, screening } = useStatement({ first, judge, onUse: onMerge });
  useEffect(() => onTyped?.(value), [value]);
  return (
    <Card title="Word a point">
      <form
        class="stack--wide"
        onSubmit={(event) => {
          event.preventDefault();
          void use();
        }}
      >
        <StatementField value={value} onValue={change} fault={fault} screening={screening} />
        <Button submit wide>
          {ticked ? 'Merge into a point' : 'Add a point from the room'}
        </Button>
        <p class="quiet">
          {ticked
            ? 'The ticked observations stand behind it. Two by the same fellow count once.'
            : 'No observation stands behind it: the room decides on it.'}{' '}
          At most 3 keep and 3 change points a domain.
        </p>
      </form>
    </Card>
  );
}
