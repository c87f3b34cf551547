import type { IdentifierKind } from './identifier-span.ts';
import { isNhsNumber } from './nhs-number.ts';

/** A rule that finds identifiers by their shape alone. */
export interface StructuredRule {
  readonly kind: IdentifierKind;
  /** Plain words for what was found. */
  readonly reason: (found: string) => string;
  readonly pattern: RegExp;
}

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?';
const YEAR = '(?:19|20)\\d{2}';

const NOT_IN_A_NUMBER = { before: '(?<![\\d.])', after: '(?!\\d)' };

function bounded(source: string): RegExp {
  return new RegExp(`${NOT_IN_A_NUMBER.before}${source}${NOT_IN_A_NUMBER.after}`, 'gi');
}

/**
 * The rules in force on save: e-mail, ten-digit numbers, phone numbers, dates with a day. In order: where two find the
 * same stretch the earlier one names it.
 */
export const STRUCTURED_RULES: readonly StructuredRule[] = [
  {
    kind: 'CONTACT',
    reason: () => 'E-mail address',
    pattern: /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu,
  },
  {
    kind: 'ID',
    reason: (found) => (isNhsNumber(found.replaceAll(/\D/g, '')) ? 'NHS number' : 'Ten-digit number'),
    // A leading 0 with a phone's grouping is left to the phone rule below.
    pattern: bounded('\\d{3}[ -]?\\d{3}[ -]?\\d{4}'),
  },
  {
    kind: 'CONTACT',
    reason: () => 'Phone number',
    pattern: bounded('(?:\\+44[ -]?(?:\\(0\\)[ -]?)?|0)(?:\\d[ -]?){9,10}'),
  },
  {
    kind: 'DATE',
    reason: () => 'Date',
    pattern: bounded(`${DAY}([/.-])(?:0?[1-9]|1[0-2])\\1(?:${YEAR}|\\d{2})`),
  },
  {
    kind: 'DATE',
    reason: () => 'Date',
    pattern: bounded(`${YEAR}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])`),
  },
  { kind: 'DATE', reason: () => 'Date', pattern: bounded(`${DAY}(?: of)? ${MONTH}\\b(?:,? ${YEAR})?`) },
  { kind: 'DATE', reason: () => 'Date', pattern: bounded(`\\b${MONTH} ${DAY}\\b(?:,? ${YEAR})?`) },
];
