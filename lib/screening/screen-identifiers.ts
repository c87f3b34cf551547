import type { IdentifierSpan } from './identifier-span.ts';
import { PLACEHOLDERS } from './placeholders.ts';
import { screenSentenceOnce } from './sentence-cache.ts';
import { sentencesOf } from './sentences.ts';

/**
 * Finds what may identify a patient or a member of staff. Pure and synchronous; the spans are in order and do not
 * overlap. Sentences are screened one by one, so what one line holds never depends on another. What comes to light
 * only once the certain ones are gone is found as well: a text cleaned once needs no second cleaning.
 */
export function screenIdentifiers(text: string): IdentifierSpan[] {
  let spans = screenOnce(text);
  if (!spans.some(isCertain)) return spans;
  for (;;) {
    const cleaned = withPlaceholders(text, spans);
    const more = screenOnce(cleaned.text).filter(isCertain);
    if (more.length === 0) return spans;
    spans = mergedInto(spans, more.map(cleaned.toOriginal));
  }
}

/** True for what is taken out without a question. */
export function isCertain({ certainty }: IdentifierSpan): boolean {
  return certainty === 'certain';
}

function screenOnce(text: string): IdentifierSpan[] {
  return sentencesOf(text).flatMap((sentence) =>
    screenSentenceOnce(sentence.text).map((span) => ({
      ...span,
      start: span.start + sentence.start,
      end: span.end + sentence.start,
    })),
  );
}

/** The text with placeholders for its certain spans, and the way back from there. */
function withPlaceholders(text: string, spans: readonly IdentifierSpan[]) {
  const shifts: { readonly at: number; readonly by: number }[] = [];
  let clean = '';
  let from = 0;
  for (const span of spans.filter(isCertain)) {
    clean += text.slice(from, span.start) + PLACEHOLDERS[span.kind];
    shifts.push({ at: clean.length, by: span.end - clean.length });
    from = span.end;
  }
  // Both the spans and the shifts are in order, so one walk along the shifts serves all spans.
  let passed = 0;
  const back = (offset: number) => {
    while ((shifts[passed]?.at ?? Number.POSITIVE_INFINITY) <= offset) passed += 1;
    return offset + (shifts[passed - 1]?.by ?? 0);
  };
  return {
    text: clean + text.slice(from),
    toOriginal: (span: IdentifierSpan) => {
      const start = back(span.start);
      return { ...span, start, end: start + span.end - span.start };
    },
  };
}

/** Later findings take the place of unsure ones that they overlap. Both are in order. */
function mergedInto(spans: readonly IdentifierSpan[], more: readonly IdentifierSpan[]): IdentifierSpan[] {
  let next = 0;
  const apart = spans.filter(({ start, end }) => {
    while ((more[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    return (more[next]?.start ?? Number.POSITIVE_INFINITY) >= end;
  });
  return [...apart, ...more].toSorted((one, other) => one.start - other.start);
}
