/**
 * The body of a pattern with many alternatives, over as many lines as it needs: `|` or a new line stands between two.
 * Backslashes are as in a regular expression.
 */
export function any(strings: TemplateStringsArray, ...parts: readonly string[]): string {
  return String.raw(strings, ...parts)
    .trim()
    .split(/\s*\n\s*/)
    .join('|');
}

/** A pattern for any of these as whole words, in any case, written as in `any`. */
export function words(strings: TemplateStringsArray, ...parts: readonly string[]): RegExp {
  return wholeWords(any(strings, ...parts));
}

/** `first`, then `second` at most `gap` words later in the same sentence. */
export function near(first: string, second: string, gap: number): RegExp {
  return wholeWords(`(?:${first})(?:[^\\w.!?]+[\\w'-]+){0,${gap}}?[^\\w.!?]+(?:${second})`);
}

/** The two within `gap` words of each other in one sentence, in either order. */
export function eitherWay(one: string, other: string, gap: number): RegExp {
  return anyOf(near(one, other, gap), near(other, one, gap));
}

/** Where any of the patterns stands. */
export function anyOf(...patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'), 'gi');
}

function wholeWords(source: string): RegExp {
  return new RegExp(`\\b(?:${source})\\b`, 'gi');
}
