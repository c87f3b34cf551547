import type { IdentifierKind } from './identifier-span.ts';
import { isNhsNumber } from './nhs-number.ts';

/** A rule that finds identifiers by their shape alone. */
export interface StructuredRule {
  readonly kind: IdentifierKind;
  /** Plain words for what was found. */
  readonly reason: (found: string) => string;
  readonly pattern: RegExp;
  /** Rejects what has the shape and is none, such as a range of hours. */
  readonly accepts?: (found: string) => boolean;
}

// Copies from clinical pages bring no-break spaces, tabs and typographic hyphens between the groups of a number.
const GAP = '[\\s.\\-\\u2010-\\u2015]{0,3}';
const SPACE = '\\s{1,3}';
const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const ORDINAL = '(?:st|nd|rd|th)';
const MONTH_NUMBER = '(?:0?[1-9]|1[0-2])';
const YEAR = '(?:19|20)\\d{2}';
const SHORT_YEAR = "['’]?\\d{2}";

// "March" and "May" are words too: without a year or an ordinal they count only with a capital letter.
const NAMED_MONTH = /(?:Mar|March|May)\b|^(?!.*\b(?:mar|march|may)\b)/;
const SAID_AS_DATE = new RegExp(`\\d${ORDINAL}|\\bof\\b|${YEAR}|[/\\-]`, 'i');

function bounded(source: string, flags = 'gi'): RegExp {
  return new RegExp(`(?<![\\d.+])(?<!\\d[/])${source}(?![/]?\\d)`, flags);
}

const isDate = { kind: 'DATE', reason: () => 'Date' } as const;

/**
 * The rules in force on save: e-mail, ten-digit numbers, phone numbers, dates with a day. In order: where two find the
 * same stretch the earlier one names it.
 */
export const STRUCTURED_RULES: readonly StructuredRule[] = [
  {
    kind: 'CONTACT',
    reason: () => 'E-mail address',
    pattern: /[\p{L}\d._%+'’-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu,
  },
  {
    kind: 'ID',
    reason: (found) => (isNhsNumber(digitsOf(found)) ? 'NHS number' : 'Ten-digit number'),
    pattern: bounded(`\\d{3}${GAP}\\d{3}${GAP}\\d{4}`),
    // Three results side by side look alike; only a number without gaps, or with the right check digit, is certain.
    accepts: (found) =>
      /^\d{10}$/.test(found) || isNhsNumber(digitsOf(found)) || /^\d{3} \d{3} \d{4}$/.test(found),
  },
  {
    kind: 'CONTACT',
    reason: () => 'Phone number',
    pattern: bounded(`(?:(?:\\+|00)\\d{2,3}${GAP}(?:\\(0\\))?|\\(?0)(?:${GAP}\\(?\\d\\)?){9,10}`),
  },
  {
    ...isDate,
    pattern: bounded(`${DAY}\\s?([/.\\-\\u2010-\\u2015])\\s?${MONTH_NUMBER}\\s?\\1\\s?(?:${YEAR}|\\d{2})`),
    accepts: isDayMonthYear,
  },
  { ...isDate, pattern: bounded(`${DAY} ${MONTH_NUMBER} ${YEAR}`) },
  { ...isDate, pattern: bounded(`${YEAR}([/.\\-])(?:0?[1-9]|1[0-2])\\1(?:0?[1-9]|[12]\\d|3[01])`) },
  {
    ...isDate,
    pattern: bounded(
      `${DAY}${ORDINAL}?(?:\\s{0,3}(?:of\\s)?|[/\\-])(?:${MONTHS})(?![a-z])(?:\\.?(?:,?\\s{0,3}|[/\\-])(?:${YEAR}|${SHORT_YEAR}))?`,
    ),
    accepts: isNamedDate,
  },
  {
    ...isDate,
    pattern: bounded(`\\b(?:${MONTHS})\\.?${SPACE}${DAY}(?:${ORDINAL})?\\b(?:,?\\s${YEAR})?`),
    accepts: isNamedDate,
  },
];

function digitsOf(found: string): string {
  return found.replaceAll(/\D/g, '');
}

/** False for ranges and grades such as "4-6-12" or "5/5/20": two digits of year that could be no year of ours. */
function isDayMonthYear(found: string): boolean {
  const year = found.split(/[^\d]+/).at(-1) ?? '';
  return year.length === 4 || Number(year) >= 21 || /\d{2}[/.]\d{2}[/.]\d{2}/.test(found);
}

function isNamedDate(found: string): boolean {
  return SAID_AS_DATE.test(found) || NAMED_MONTH.test(found);
}
