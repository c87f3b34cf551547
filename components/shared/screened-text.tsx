import type { Ref } from 'preact';
import { useMemo } from 'preact/hooks';
import type { IdentifierSpan } from '../../lib/screening/identifier-span.ts';
import { screenIdentifiers } from '../../lib/screening/screen-identifiers.ts';
import { PLACEHOLDERS } from '../../lib/screening/take-out.ts';

interface ScreenedTextProps {
  readonly id: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly longest: number;
  readonly describedBy?: string;
  readonly field?: Ref<HTMLTextAreaElement>;
  readonly placeholder?: string;
}

/** A text field that marks what the identifier screen finds, and says what saving will do about it. */
export function ScreenedText({
  id,
  value,
  onValue,
  longest,
  describedBy,
  field,
  placeholder,
}: ScreenedTextProps) {
  const spans = useMemo(() => screenIdentifiers(value), [value]);
  return (
    <>
      <div class="screened">
        <div class="screened__marks" aria-hidden="true">
          {pieces(value, spans)}
        </div>
        <textarea
          id={id}
          ref={field ?? null}
          value={value}
          maxLength={longest}
          placeholder={placeholder ?? ''}
          autocomplete="off"
          spellcheck={false}
          {...(describedBy ? { 'aria-describedby': describedBy } : {})}
          onInput={(event) => onValue(event.currentTarget.value)}
        />
      </div>
      <div role="status">
        {spans.map((span) => (
          <div class="finding finding--certain" key={span.start}>
            <span>
              <strong>{span.reason}.</strong> Save writes “{PLACEHOLDERS[span.kind]}” in its place. It is
              never stored.
            </span>
          </div>
        ))}
      </div>
    </>
  );
}

function pieces(text: string, spans: readonly IdentifierSpan[]) {
  let from = 0;
  const marked = spans.flatMap((span) => {
    const before = text.slice(from, span.start);
    from = span.end;
    return [
      before,
      <mark class={span.certainty === 'certain' ? 'is-certain' : ''} key={span.start}>
        {text.slice(span.start, span.end)}
      </mark>,
    ];
  });
  return [...marked, text.slice(from)];
}
