import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';

/** What every field has: its label, its value, and what to say beside it. */
export interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly hint?: ComponentChildren | undefined;
  readonly error?: string | null | undefined;
}

/** The attributes a field's control takes from its frame. */
export interface ControlAttributes {
  readonly id: string;
  readonly autocomplete: 'off';
  readonly spellcheck: false;
  readonly 'aria-invalid': 'true' | undefined;
  readonly 'aria-describedby': string | undefined;
}

interface FieldFrameProps {
  readonly label: string;
  readonly hint?: ComponentChildren | undefined;
  readonly error?: string | null | undefined;
  readonly control: (attributes: ControlAttributes) => JSX.Element;
}

/**
 * Label, hint and error round one control. Browsers write what is typed into their session files unless `autocomplete`
 * is off, and some send it away to check its spelling, so every control gets both from here.
 */
export function FieldFrame({ label, hint, error, control }: FieldFrameProps) {
  const id = useId();
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter((each) => each !== '');
  return (
    <div>
      <label class="label" for={id}>
        {label}
      </label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {control({
        id,
        autocomplete: 'off',
        spellcheck: false,
        'aria-invalid': error ? 'true' : undefined,
        'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
      })}
    </div>
  );
}

/** The class of a control, with its error edge. */
export function fieldClass(error: string | null | undefined, more = ''): string {
  return `field${error ? ' field--error' : ''}${more && ` ${more}`}`;
}
