import { useEffect, useRef } from 'preact/hooks';
import type { Point } from '../../lib/schema/point.ts';
import { Button, TextButton } from '../shared/button.tsx';
import { StatementField } from './statement-field.tsx';
import type { PointActions } from './use-points.ts';
import { useStatement } from './use-statement.ts';

interface PointWordsProps {
  readonly point: Point;
  readonly actions: Pick<PointActions, 'judge' | 'reword'>;
  readonly onDone: () => void;
}

/** Changing a point's words, with what that costs. */
export function PointWords({ point, actions, onDone }: PointWordsProps) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('textarea')?.focus(), []);
  const { value, change, use, fault, screening } = useStatement({
    first: point.statement,
    judge: (statement) => actions.judge({ ...point, statement }),
    onUse: async (statement) => {
      const found = await actions.reword(point, statement);
      if (found === null) onDone();
      return found;
    },
  });
  return (
    <form
      ref={form}
      class="stack"
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.repeat) return;
        event.preventDefault();
        void use();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        void use();
      }}
    >
      <StatementField value={value} onValue={change} fault={fault} screening={screening} />
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
