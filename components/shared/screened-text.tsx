import type { Ref } from 'preact';
import type { Finding } from '../../lib/screening/findings.ts';
import { Findings } from './finding-list.tsx';
import type { Screening } from './use-screening.ts';

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
  /** What the identifier screen says about the value, from `useScreening`. */
  readonly screening: Screening;
  /** Whether T and S answer what it asks, from outside a field. */
  readonly singleKeys?: boolean;
  readonly describedBy?: string;
  readonly field?: Ref<HTMLTextAreaElement>;
  readonly placeholder?: string;
  /** Stretches to mark softly, besides what may identify someone. */
  readonly marks?: readonly Stretch[];
}

/** A text field that marks what the identifier screen finds, and asks or says below what becomes of it. */
export function ScreenedText(props: ScreenedTextProps) {
  const { id, value, onValue, longest, screening, singleKeys } = props;
  const { describedBy, field, placeholder, marks = [] } = props;
  return (
    <>
      <div class="screened">
        <div class="screened__marks" aria-hidden="true">
          {pieces(value, [...screening.findings.map(marked), ...marks.map(softly)])}
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
          onScroll={alongWith}
        />
      </div>
      <Findings screening={screening} singleKeys={singleKeys ?? false} />
    </>
  );
}

/** Keeps the marks under their words when a long text is scrolled. */
function alongWith({ currentTarget }: { currentTarget: HTMLTextAreaElement }) {
  const marks = currentTarget.previousElementSibling;
  if (marks !== null) marks.scrollTop = currentTarget.scrollTop;
}

interface Mark extends Stretch {
  readonly look: string;
}

function marked({ start, end, certainty }: Finding): Mark {
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
