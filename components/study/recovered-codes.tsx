import { differingWords, type RecoveredCode } from '../../lib/analysis/recover-codes.ts';
import { Tick } from '../shared/choices.tsx';
import { Card } from '../shared/layout.tsx';

interface RecoveredCodesProps {
  readonly recovered: readonly RecoveredCode[];
  /** The written codes that are told apart. */
  readonly apart: ReadonlySet<string>;
  readonly onApart: (apart: ReadonlySet<string>) => void;
}

/** The codes that were taken for others, each to be told apart again. Only what differs is shown, never a whole code. */
export function RecoveredCodes({ recovered, apart, onApart }: RecoveredCodesProps) {
  if (recovered.length === 0) return null;
  const set = (written: string, joined: boolean) => {
    const others = [...apart].filter((each) => each !== written);
    onApart(new Set(joined ? others : [...others, written]));
  };
  return (
    <Card title="Codes that were put right">
      <div class="stack">
        <p>
          Each differs from one other code of its round, and from no third, by a slip of the pen. Their
          answers count as one person’s. Untick what you hold for two people.
        </p>
        {recovered.map((each) => (
          <Tick
            key={`${each.round} ${each.written}`}
            label={slipText(each)}
            checked={!apart.has(each.written)}
            onValue={(joined) => set(each.written, joined)}
          />
        ))}
      </div>
    </Card>
  );
}

function slipText(recovered: RecoveredCode): string {
  const { written, meant } = differingWords(recovered);
  return recovered.slip === 'order'
    ? `The words “${written.join('” and “')}” stand in another order`
    : `“${written.join(' ')}” counts as “${meant.join(' ')}”`;
}
