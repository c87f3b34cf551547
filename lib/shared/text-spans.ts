/** A stretch of a text. Offsets are UTF-16 units, `end` exclusive. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** Every place where the pattern stands in the text, in order. The pattern needs the flag `g`; empty matches are left out. */
export function spansOf(text: string, pattern: RegExp): TextSpan[] {
  return Array.from(text.matchAll(pattern), ({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  })).filter(({ start, end }) => end > start);
}

/** The text with every match of the patterns turned into dots of the same length, so that offsets still hold. */
export function blankOut(text: string, patterns: readonly RegExp[]): string {
  return patterns.reduce(
    (left, pattern) => left.replaceAll(pattern, (found) => '·'.repeat(found.length)),
    text,
  );
}

/** The text with curly apostrophes made straight, so that "doesn’t" and "doesn't" read the same. Offsets still hold. */
export function straightQuotes(text: string): string {
  return text.replaceAll(/[‘’]/g, "'");
}

/** The spans in order without overlaps: where two meet, the one that starts earlier is kept, then the longer. */
export function withoutOverlaps<Span extends TextSpan>(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  }
  return kept;
}
