import type { IdentifierSpan } from './identifier-span.ts';
import { STRUCTURED_RULES, type StructuredRule } from './structured-rules.ts';

/**
 * Finds what may identify a patient or a member of staff. Pure and synchronous; the spans are in order and do not
 * overlap. Where two rules meet, the longer stretch wins, then the earlier rule.
 */
export function screenIdentifiers(text: string): IdentifierSpan[] {
  const found = STRUCTURED_RULES.flatMap((rule) => spansOf(rule, withPlainDigits(text)));
  const longestFirst = found.toSorted((one, other) => other.end - other.start - (one.end - one.start));
  const kept: IdentifierSpan[] = [];
  for (const span of longestFirst) {
    if (!kept.some((other) => span.start < other.end && other.start < span.end)) kept.push(span);
  }
  return kept.toSorted((one, other) => one.start - other.start);
}

function spansOf(rule: StructuredRule, text: string): IdentifierSpan[] {
  return Array.from(text.matchAll(rule.pattern))
    .map((match) => ({ index: match.index, found: match[0].trimEnd() }))
    .filter(({ found }) => rule.accepts?.(found) ?? true)
    .map(({ index, found }) => ({
      start: index,
      end: index + found.length,
      kind: rule.kind,
      certainty: 'certain' as const,
      reason: rule.reason(found),
    }));
}

/** Full-width digits as plain ones, so that a rule sees them; every character keeps its length and place. */
function withPlainDigits(text: string): string {
  return text.replaceAll(/[\uff10-\uff19]/g, (digit) =>
    String.fromCharCode(digit.charCodeAt(0) - 0xff10 + 0x30),
  );
}
