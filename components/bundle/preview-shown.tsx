import { useEffect, useRef } from 'preact/hooks';
import type { Preview } from '../../lib/schema/preview.ts';
import { Button } from '../shared/button.tsx';
import { dayInWords } from '../shared/day-in-words.ts';
import { Inset, WhoSees } from '../shared/layout.tsx';
import { ShownStatements, saysNothing } from '../shared/shown-statements.tsx';

interface PreviewShownProps {
  readonly preview: Preview;
  /** How many of one's own observations stand behind it. */
  readonly used: number;
  readonly onClose: () => void;
}

/** What a consultant's brief will say, and what of one's own went into it. */
export function PreviewShown({ preview: { content, closes }, used, onClose }: PreviewShownProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="panel__body handin">
      <h1 class="title" tabIndex={-1} ref={heading}>
        The brief for {content.consultant.name} will say
      </h1>
      <WhoSees>
        <strong>Every fellow of the group</strong> sees these words. That yours were used, only you see.
      </WhoSees>
      <div class="stack">
        {saysNothing(content) ? (
          <p>Nothing: no point is supported by enough of you.</p>
        ) : (
          <ShownStatements content={content} />
        )}
      </div>
      <Inset>
        <p>
          {used === 0
            ? 'None of your observations on this computer stands behind it.'
            : `${used === 1 ? '1 of your observations stands' : `${used} of your observations stand`} behind it, marked under “Observations”.`}
        </p>
        <p>
          You can withdraw before {dayInWords(closes)}: hand in again without what you take back, or with
          nothing. On that day the brief may be released.
        </p>
      </Inset>
      <Button wide onPress={onClose}>
        Back to handing in
      </Button>
    </div>
  );
}
