import { FieldFrame, type FieldProps, fieldClass } from './field.tsx';
import type { SelectChoices } from './fields.tsx';

/**
 * A choice of one from a list whose closed control paints `closedText` in place of what is chosen: a consultant may walk
 * up, so names stand in the open list only. It is an ordinary select to the keyboard and to a screen reader, which hears
 * the choice itself.
 */
export function MaskedSelect({
  value,
  onValue,
  choices,
  closedText,
  ...frame
}: FieldProps & { readonly choices: SelectChoices; readonly closedText: string }) {
  return (
    <FieldFrame
      {...frame}
      control={(attributes) => (
        <span class="select select--masked">
          <select
            {...attributes}
            class={fieldClass(frame.error)}
            value={value}
            onChange={(event) => onValue(event.currentTarget.value)}
          >
            {choices.map(([choice, text]) => (
              <option key={choice} value={choice}>
                {text}
              </option>
            ))}
          </select>
          <span class="select__closed" aria-hidden="true">
            {closedText}
          </span>
        </span>
      )}
    />
  );
}
