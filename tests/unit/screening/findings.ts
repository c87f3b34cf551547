import { screenIdentifiers } from '../../../lib/screening/screen-identifiers.ts';

/** What screening finds in a text, as "PERSON certain: Dr Khan", so that a table reads as a list. */
export function findingsIn(text: string): string[] {
  return screenIdentifiers(text).map(
    ({ kind, certainty, start, end }) => `${kind} ${certainty}: ${text.slice(start, end)}`,
  );
}
