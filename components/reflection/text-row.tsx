import { TEXT_LENGTH } from '../../lib/schema/response.ts';
import { ScreenedField } from '../shared/screened-field.tsx';
import type { RowProps } from './question-props.ts';

/** Free text, which may stay empty. Identifiers are marked while it is written. */
export function TextRow({ question, answer, error, onAnswer }: RowProps<'text'>) {
  return (
    <div class={error ? 'scale scale--error' : 'scale'} id={question.key} tabIndex={-1}>
      <ScreenedField
        id={`${question.key}-field`}
        label={question.label}
        leads
        hint={
          <>
            {error && <strong class="error">{error}. </strong>}
            Name no one: no patient, no colleague. You may leave it empty.
          </>
        }
        value={typeof answer === 'string' ? answer : ''}
        longest={TEXT_LENGTH}
        onValue={onAnswer}
      />
    </div>
  );
}
