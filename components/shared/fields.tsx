import type { TargetedInputEvent } from 'preact';
import { type ControlAttributes, FieldFrame, type FieldProps, fieldClass } from './field.tsx';

/** A one-line text field. */
export function TextField({ className, ...field }: FieldProps & { className?: string }) {
  return (
    <FieldFrame
      {...field}
      control={(attributes) => <input type="text" {...attributes} {...line(field, className)} />}
    />
  );
}

/** A calendar day, `YYYY-MM-DD` or empty. */
export function DateField(field: FieldProps) {
  return (
    <FieldFrame {...field} control={(attributes) => <input type="date" {...attributes} {...line(field)} />} />
  );
}

/** A time of day, `HH:MM` or empty. */
export function TimeField(field: FieldProps) {
  return (
    <FieldFrame {...field} control={(attributes) => <input type="time" {...attributes} {...line(field)} />} />
  );
}

/** A whole number, given on as typed. */
export function NumberField(field: FieldProps) {
  return (
    <FieldFrame
      {...field}
      control={(attributes) => <input type="number" {...attributes} {...line(field)} />}
    />
  );
}

/** What every one-line field has. */
function line({ value, onValue, error }: FieldProps, className?: string) {
  return {
    class: fieldClass(error, className),
    value,
    onInput: (event: TargetedInputEvent<HTMLInputElement>) => onValue(event.currentTarget.value),
  };
}

/** A field for some sentences; `longest` is in UTF-16 units. */
export function LongField({ value, onValue, longest, ...frame }: FieldProps & { longest: number }) {
  return (
    <FieldFrame
      {...frame}
      control={(attributes) => (
        <textarea
          {...attributes}
          class={fieldClass(frame.error, 'field--long')}
          value={value}
          maxLength={longest}
          onInput={(event) => onValue(event.currentTarget.value)}
        />
      )}
    />
  );
}

/** Value and label of each choice; the first is what stands there at the start. */
export type SelectChoices = readonly (readonly [value: string, label: string])[];

interface SelectControlProps {
  readonly attributes: ControlAttributes;
  readonly field: Pick<FieldProps, 'value' | 'onValue' | 'error'>;
  readonly choices: SelectChoices;
}

/** The list itself, within the frame of its field. */
export function SelectControl({ attributes, field, choices }: SelectControlProps) {
  return (
    <select
      {...attributes}
      class={fieldClass(field.error)}
      value={field.value}
      onChange={(event) => field.onValue(event.currentTarget.value)}
    >
      {choices.map(([choice, text]) => (
        <option key={choice} value={choice}>
          {text}
        </option>
      ))}
    </select>
  );
}

/** A choice of one from a list. */
export function SelectField({ choices, ...field }: FieldProps & { choices: SelectChoices }) {
  return (
    <FieldFrame
      {...field}
      control={(attributes) => (
        <span class="select">
          <SelectControl attributes={attributes} field={field} choices={choices} />
        </span>
      )}
    />
  );
}
