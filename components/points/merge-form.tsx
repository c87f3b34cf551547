import { useRef, useState } from 'preact/hooks';
import { Button } from '../shared/button.tsx';
import { Card } from '../shared/layout.tsx';
import { SCREENER } from '../shared/screener.ts';
import { useScreening } from '../shared/use-screening.ts';
import { StatementField } from './statement-field.tsx';
import type { WordingFault } from './wording-fault.ts';

interface MergeFormProps {
  /** True where observations are ticked; else the point is born in the room. */
  readonly ticked: boolean;
  readonly onMerge: (statement: string) => Promise<WordingFault | null>;
}

/** Words a new point, of the ticked observations or of none. What is refused stays in the field. */
export function MergeForm({ ticked, onMerge }: MergeFormProps) {
  const [statement, setStatement] = useState('');
  const [fault, setFault] = useState<WordingFault | null>(null);
  const merging = useRef(false);
  const screening = useScreening({
    screener: SCREENER,
    text: statement,
    onText: setStatement,
    onAnswered: () => void merge(),
  });
  const merge = async () => {
    const screened = screening.forSave();
    if (merging.current || screened === null) return;
    merging.current = true;
    const found = await onMerge(screened.text);
    merging.current = false;
    setFault(found);
    if (found === null) setStatement((current) => (current === statement ? '' : current));
  };
  return (
    <Card title="Word a point">
      <form
        class="stack--wide"
        onSubmit={(event) => {
          event.preventDefault();
          void merge();
        }}
      >
        <StatementField
          value={statement}
          onValue={(typed) => {
            setStatement(typed);
            setFault(null);
          }}
          fault={fault}
          screening={screening}
        />
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
