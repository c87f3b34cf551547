import { TEXT_LENGTH } from '../../lib/schema/response.ts';
import { ScreenedText } from '../shared/screened-text.tsx';
import { SCREENER } from '../shared/screener.ts';
import { useScreening } from '../shared/use-screening.ts';
import type { RowProps } from './question-props.ts';

/** Free text, which may stay empty. Identifiers are marked while it is written. */
export function TextRow({ question, answer, error, onAnswer }: RowProps<'text'>) {
  const fieldId = `${question.key}-field`;
  const value = typeof answer === 'string' ? answer : '';
  const screening = useScreening({ screener: SCREENER, text: value, onText: onAnswer });
  return (
    <div class={error ? 'scale scale--error' : 'scale'} id={question.key} tabIndex={-1}>
      <label class="label label--lead" for={fieldId}>
        {question.label}
      </label>
      <p class="hint" id={`${question.key}-hint`}>
        {error && <strong class="error">{error}. </strong>}
        Name no one: no patient, no colleague. You may leave it empty.
      </p>
      <ScreenedText
        id={fieldId}
        value={value}
        onValue={onAnswer}
        longest={TEXT_LENGTH}
        screening={screening}
        describedBy={`${question.key}-hint`}
      />
    </div>
  );
}
