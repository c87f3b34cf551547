import { Tick } from '../shared/choices.tsx';
import { NumberField } from '../shared/fields.tsx';
import type { RowProps } from './question-props.ts';
import { RowFrame } from './row-frame.tsx';

/** A length in minutes, or "cannot say". */
export function MinutesRow({ question, number, answer, error, onAnswer }: RowProps<'minutes'>) {
  return (
    <RowFrame id={question.key} label={question.label} number={number} error={error}>
      <div class="minutes">
        <NumberField label="Minutes" value={typeof answer === 'string' ? answer : ''} onValue={onAnswer} />
        <Tick
          label="cannot say"
          checked={answer === null}
          onValue={(cannotSay) => onAnswer(cannotSay ? null : '')}
        />
      </div>
    </RowFrame>
  );
}
