import type { IdentifierSpan } from './identifier-span.ts';
import { PLACEHOLDERS } from './placeholders.ts';
import { isCertain, screenIdentifiers } from './screen-identifiers.ts';

/** A text without its certain identifiers, and what was taken out of it. */
export interface CleanedText {
  readonly text: string;
  readonly takenOut: readonly IdentifierSpan[];
}

/** Replaces every certain identifier by its placeholder. The spans refer to the text that went in. */
export function takeOutIdentifiers(text: string): CleanedText {
  const takenOut = screenIdentifiers(text).filter(isCertain);
  let clean = '';
  let from = 0;
  for (const span of takenOut) {
    clean += text.slice(from, span.start) + PLACEHOLDERS[span.kind];
    from = span.end;
  }
  return { text: clean + text.slice(from), takenOut };
}
