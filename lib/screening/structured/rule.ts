import type { IdentifierKind, IdentifierSpan } from '../identifier-span.ts';
import { eachMatch } from '../matches.ts';

/** A rule that finds identifiers by their shape alone. */
export interface StructuredRule {
  readonly kind: IdentifierKind;
  /** Plain words for what was found. */
  readonly reason: string | ((found: string) => string);
  /**
   * Global and sticky to nothing; where it has a group named "found", that is the identifier and the rest its label.
   * Every repetition is bounded, so that no text takes it long.
   */
  readonly pattern: RegExp;
  /** What belongs to a finding where it ends right before it, capitals told apart; ends with "$". */
  readonly before?: RegExp;
  /** Rejects what has the shape and is none, such as a range of hours. */
  readonly accepts?: (found: string) => boolean;
  /** Certain when left out. */
  readonly certainty?: IdentifierSpan['certainty'];
}

// Copies from clinical pages bring no-break spaces, tabs and typographic hyphens between the groups of a number.
/** What may stand between the groups of a number. */
export const GAP = '[\\s.\\-\\u2010-\\u2015]{0,3}';

/** A pattern that neither begins nor ends inside a longer number. */
export function bounded(source: string, flags = 'gi'): RegExp {
  return new RegExp(`(?<![\\d.+])(?<!\\d[/])${source}(?![/]?\\d)`, flags);
}

/** The digits of what was found. */
export function digitsOf(found: string): string {
  return found.replaceAll(/\D/g, '');
}

const REACH = 12;

/** Adds all that a rule finds in a text. */
export function addSpans(rule: StructuredRule, text: string, spans: IdentifierSpan[]): void {
  eachMatch(rule.pattern, text, (match) => {
    const found = (match.groups?.found ?? match[0]).trimEnd();
    if (found === '' || rule.accepts?.(found) === false) return;
    const at = match.index + (match[0].startsWith(found) ? 0 : match[0].lastIndexOf(found));
    spans.push({
      start: at - lengthBefore(rule, text, at),
      end: at + found.length,
      kind: rule.kind,
      certainty: rule.certainty ?? 'certain',
      reason: typeof rule.reason === 'string' ? rule.reason : rule.reason(found),
    });
  });
}

/** How many characters right before a place in the text belong to what a rule found there. */
function lengthBefore({ before }: StructuredRule, text: string, at: number): number {
  return before?.exec(text.slice(Math.max(0, at - REACH), at))?.[0].length ?? 0;
}
