import { useEffect, useRef, useState } from 'preact/hooks';
import type { Point } from '../../lib/schema/point.ts';
import { Button, TextButton } from '../shared/button.tsx';
import { SCREENER } from '../shared/screener.ts';
import { useScreening } from '../shared/use-screening.ts';
import { StatementField } from './statement-field.tsx';
import type { PointActions } from './use-points.ts';
import type { WordingFault } from './wording-fault.ts';

interface PointWordsProps {
  readonly point: Point;
  readonly onReword: PointActions['reword'];
  readonly onDone: () => void;
}

/** Changing a point's words, with what that costs. */
export function PointWords({ point, onReword, onDone }: PointWordsProps) {
  const [statement, setStatement] = useState(point.statement);
  const [fault, setFault] = useState<WordingFault | null>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('textarea')?.focus(), []);
  const screening = useScreening({
    screener: SCREENER,
    text: statement,
    onText: setStatement,
    onAnswered: () => void reword(),
  });
  const reword = async () => {
    const screened = screening.forSave();
    if (screened === null) return;
    const found = await onReword(point, screened.text);
    setFault(found);
    if (found === null) onDone();
  };
  return (
    <form
      ref={form}
      class="stack"
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.repeat) return;
        event.preventDefault();
        void reword();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        void reword();
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
      <p class="quiet">New words need the room again: its answer is taken back.</p>
      <p class="row">
        <Button submit kind="quiet">
          Use these words
        </Button>
        <TextButton onPress={onDone}>Put the old words back</TextButton>
      </p>
    </form>
  );
}
