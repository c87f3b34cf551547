import type { Ref } from 'preact';
import { useMemo } from 'preact/hooks';
import type { IdentifierSpan } from '../../lib/screening/identifier-span.ts';
import { screenIdentifiers } from '../../lib/screening/screen-identifiers.ts';
import { PLACEHOLDERS } from '../../lib/screening/take-out.ts';

/** A stretch of the text: UTF-16 offsets, `end` exclusive. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

interface ScreenedTextProps {
  readonly id: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly longest: number;
  readonly describedBy?: string;
  readonly field?: Ref<HTMLTextAreaElement>;
  readonly placeholder?: string;
  /** Stretches to mark softly, besides what may identify someone. */
  readonly marks?: readonly Stretch[];
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
  marks = [],
}: ScreenedTextProps) {
  const spans = useMemo(() => screenIdentifiers(value), [value]);
  return (
    <>
      <div class="screened">
        <div class="screened__marks" aria-hidden="true">
          {pieces(value, [...spans.map(marked), ...marks.map(softly)])}
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

interface Mark extends Stretch {
  readonly look: string;
}

function marked({ start, end, certainty }: IdentifierSpan): Mark {
  return { start, end, look: certainty === 'certain' ? 'is-certain' : '' };
}

function softly({ start, end }: Stretch): Mark {
  return { start, end, look: 'is-soft' };
}

/** The text cut at its marks; where two meet, the earlier one is kept. Soft ones may be of a text that has since changed. */
function pieces(text: string, marks: readonly Mark[]) {
  let from = 0;
  const shown = marks
    .toSorted((one, other) => one.start - other.start)
    .flatMap(({ start, end, look }) => {
      if (start < from || end > text.length) return [];
      const before = text.slice(from, start);
      from = end;
      return [
        before,
        <mark class={look} key={start}>
          {text.slice(start, end)}
        </mark>,
      ];
    });
  return [...shown, text.slice(from)];
}
