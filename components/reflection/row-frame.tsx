import type { ComponentChildren } from 'preact';

interface RowFrameProps {
  /** The id an error summary leads to. */
  readonly id: string;
  readonly label: string;
  readonly number: number | null;
  readonly error: string | null;
  readonly children: ComponentChildren;
}

/** One question as a fieldset, with its error inside it. */
export function RowFrame({ id, label, number, error, children }: RowFrameProps) {
  const errorId = `${id}-error`;
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      class={error ? 'scale scale--error' : 'scale'}
      aria-describedby={error ? errorId : undefined}
    >
      <legend>
        {number !== null && <span class="number">{number}. </span>}
        {label}
      </legend>
      {error && (
        <p class="error" id={errorId}>
          {error}
        </p>
      )}
      {children}
    </fieldset>
  );
}
