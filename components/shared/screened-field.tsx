import type { ComponentChildren } from 'preact';
import { ScreenedText } from './screened-text.tsx';
import { SCREENER } from './screener.ts';
import { useScreening } from './use-screening.ts';

interface ScreenedFieldProps {
  readonly id: string;
  readonly label: string;
  /** Whether the label leads a part of its own. */
  readonly leads?: boolean;
  readonly hint?: ComponentChildren;
  readonly value: string;
  /** In UTF-16 units. */
  readonly longest: number;
  readonly onValue: (value: string) => void;
}

/** A labelled field for free text, in which identifiers are marked while it is written. */
export function ScreenedField({ id, label, leads, hint, value, longest, onValue }: ScreenedFieldProps) {
  const screening = useScreening({ screener: SCREENER, text: value, onText: onValue });
  return (
    <>
      <label class={leads ? 'label label--lead' : 'label'} for={id}>
        {label}
      </label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <ScreenedText
        id={id}
        value={value}
        onValue={onValue}
        longest={longest}
        screening={screening}
        {...(hint ? { describedBy: `${id}-hint` } : {})}
      />
    </>
  );
}
