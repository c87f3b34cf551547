import type { RowProps } from './question-props.ts';
import { RowFrame } from './row-frame.tsx';

/** One of a few named answers, and "cannot say". */
export function ChoiceRow({ question, number, answer, error, onAnswer }: RowProps<'choice'>) {
  const choices = [...question.options, { value: null, label: 'cannot say' }];
  return (
    <RowFrame id={question.key} label={question.label} number={number} error={error}>
      <div class="segments segments--answers">
        {choices.map(({ value, label }) => (
          <label class="segment" key={label}>
            <input
              type="radio"
              autocomplete="off"
              name={question.key}
              value={value ?? 'cannot-say'}
              checked={answer === value}
              onChange={() => onAnswer(value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </RowFrame>
  );
}
