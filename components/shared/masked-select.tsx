import { FieldFrame, type FieldProps } from './field.tsx';
import { type SelectChoices, SelectControl } from './fields.tsx';

/**
 * A choice of one from a list whose closed control paints `closedText` in place of what is chosen: a consultant may walk
 * up, so names stand in the open list only. It is an ordinary select to the keyboard and to a screen reader, which hears
 * the choice itself.
 */
export function MaskedSelect({
  choices,
  closedText,
  ...field
}: FieldProps & { readonly choices: SelectChoices; readonly closedText: string }) {
  return (
    <FieldFrame
      {...field}
      control={(attributes) => (
        <span class="select select--masked">
          <SelectControl attributes={attributes} field={field} choices={choices} />
          <span class="select__closed" aria-hidden="true">
            {closedText}
          </span>
        </span>
      )}
    />
  );
}
