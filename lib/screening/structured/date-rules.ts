import { bounded, type StructuredRule } from './rule.ts';

const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const ORDINAL = '(?:st|nd|rd|th)';
const MONTH_NUMBER = '(?:0?[1-9]|1[0-2])';
const YEAR = '(?:19|20)\\d{2}';
const SHORT_YEAR = "['’]?\\d{2}";
const SPACE = '\\s{1,3}';
const SIGN = '[/.\\-\\u2010-\\u2015]';
/** A weekday in full or short. */
export const WEEKDAY =
  '(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)';
const WHOLE_WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const HOUR = '(?:[01]?\\d|2[0-3])';
/** A clock time that no other number looks like: "03:20", "1640hrs", "2pm". */
export const CLOCK = `(?:${HOUR}[:.][0-5]\\d(?::[0-5]\\d)?(?:\\s?(?:am|pm|hrs?|h))?|(?:[01]\\d|2[0-3])[0-5]\\d(?:\\s?(?:hrs?|h))?|(?:1[0-2]|[1-9])\\s?(?:am|pm)|noon|midnight)`;
const AT = '(?:,?\\s{1,3}(?:at\\s|@\\s?|around\\s|about\\s|approx\\s|~)?|T)';
const CLOCK_AFTER = `(?:${AT}${CLOCK}(?:Z|[+-]\\d{2}:\\d{2})?(?![\\w%]|[.:]\\d))?`;
const WEEKDAY_BEFORE = `(?:\\b${WEEKDAY}\\.?,?\\s(?:the\\s)?)?`;

// "March" and "May" are words too: without a year or an ordinal they count only with a capital letter.
const NAMED_MONTH = /(?:Mar|March|May|MARCH|MAY)\b|^(?!.*\b(?:mar|march|may)\b)/;
const SAID_AS_DATE = new RegExp(`\\d${ORDINAL}|\\bof\\b|${YEAR}|[/\\-]`, 'i');
const RECURRING = 'every|each|most|all|usual|usually|per|any|some|other|alternate';

const MONTHS_A_YEAR = 12;

const isDate = { kind: 'DATE', reason: 'Date' } as const;

/** Days of the year in British, American and ISO forms, with a weekday and a clock time that touch them. */
export const DATE_RULES: readonly StructuredRule[] = [
  {
    ...isDate,
    pattern: bounded(
      `${WEEKDAY_BEFORE}${DAY}\\s?(${SIGN})\\s?${DAY}\\s?\\1\\s?(?:${YEAR}|\\d{2})${CLOCK_AFTER}`,
    ),
    accepts: isDayMonthYear,
  },
  { ...isDate, pattern: bounded(`${WEEKDAY_BEFORE}${DAY} ${MONTH_NUMBER} ${YEAR}`) },
  {
    ...isDate,
    pattern: bounded(`${YEAR}([/.\\-])(?:0?[1-9]|1[0-2])\\1(?:0?[1-9]|[12]\\d|3[01])${CLOCK_AFTER}`),
  },
  {
    ...isDate,
    pattern: bounded(
      `${WEEKDAY_BEFORE}${DAY}${ORDINAL}?(?:\\s{0,3}(?:of\\s)?|[/\\-.])(?:${MONTHS})(?![a-z])(?:\\.?(?:,?\\s{0,3}|[/\\-])(?:${YEAR}(?!:\\d)|${SHORT_YEAR}(?![\\d:.]|\\s?[ap]m)))?${CLOCK_AFTER}`,
    ),
    accepts: isNamedDate,
  },
  {
    ...isDate,
    pattern: bounded(
      `${WEEKDAY_BEFORE}\\b(?:${MONTHS})\\.?${SPACE}(?:the\\s)?${DAY}(?:${ORDINAL})?\\b(?:,?\\s${YEAR})?${CLOCK_AFTER}`,
    ),
    accepts: isNamedDate,
  },
  { ...isDate, pattern: bounded(`\\b${WEEKDAY}\\.?,?\\s${DAY}/${MONTH_NUMBER}(?![/\\d])${CLOCK_AFTER}`) },
  { ...isDate, pattern: bounded(`\\b${WEEKDAY}\\.?,?\\s(?:the\\s)?${DAY}${ORDINAL}${CLOCK_AFTER}`) },
  {
    ...isDate,
    certainty: 'check',
    pattern: new RegExp(
      `\\b(?:w/?c|w/?e|yesterday|today|tonight|tomorrow|overnight|last night|this morning|yday|yest|seen|admitted|adm|discharged|d/c|booked|due|listed|reviewed|born|scanned|dated|week\\sof|weekend\\sof|on|since|from|until|till|dated|by|before|after|between|and|to)\\s(?<found>(?:(?:the\\s)?${DAY}${ORDINAL}(?=$|[.,;:!?)]|\\s(?:at|and|when|but|he|she|they|we|after|before|because|by|to)\\b)|(?!(?<=\\b(?:after|before|until|till|by|to|and|from|between|since)\\s)\\d{1,2}/12)(?:0[1-9]|[12]\\d|3[01]|[1-9])/(?:0[1-9]|1[0-2]|[1-9])(?![/\\d])))`,
      'gi',
    ),
    accepts: isNoScore,
  },
  // A feast of one year is a day.
  {
    ...isDate,
    pattern:
      /\b(?:(?:christmas|xmas|new year['’]?s|boxing|easter|good|bonfire|halloween|hogmanay|midsummer|burns|twelfth|may|mother['’]?s|father['’]?s|valentine['’]?s|pancake|st \p{L}{4,8}['’]?s|all saints['’]?|armistice|remembrance)\s){1,2}(?:eve|day|night|monday|sunday|friday)(?:,?\s(?:of\s|in\s)?(?:(?:19|20)\d{2}|['’]\d{2}))/giu,
  },
  {
    ...isDate,
    reason: 'Weekday with a clock time',
    pattern: new RegExp(
      `(?<!\\b(?:${RECURRING})\\s)\\b(?<found>(?:(?:last|this|next)\\s)?${WEEKDAY}\\.?(?:,?\\s(?:night|morning|afternoon|evening|am|pm|eve))?,?\\s(?:(?:at|@|around|about|approx|by)\\s?)?${CLOCK}(?![\\w%/-])(?:\\s(?:in\\sthe\\s(?:morning|afternoon|evening|night)|at\\snight))?)`,
      'gi',
    ),
    accepts: (found) => !/(?:19|20)\d\d$/.test(found) || /at|@|hrs?/.test(found),
  },
  {
    ...isDate,
    reason: 'Weekday with a clock time',
    pattern: new RegExp(
      `(?<![\\w:.])(?<found>${CLOCK}\\s(?:on\\s)?(?:last\\s|this\\s)?(?:${WHOLE_WEEKDAY}|tues|weds|thurs))(?![a-z])(?!\\s(?:clinic|list|meeting|teaching|ward|mdt))`,
      'gi',
    ),
  },
];

/** False for ranges and grades such as "4-6-12" or "5/5/20": two digits of year that could be no year of ours. */
function isDayMonthYear(found: string): boolean {
  const date = /(\d{1,2})\D{1,3}(\d{1,2})\D{1,3}(\d{4}|\d{2})/.exec(found);
  const year = date?.[3] ?? '';
  if (Number(date?.[1]) > MONTHS_A_YEAR && Number(date?.[2]) > MONTHS_A_YEAR) return false;
  return year.length === 4 || Number(year) >= 21 || /\d{2}[/.]\d{2}[/.]\d{2}/.test(found);
}

function isNamedDate(found: string): boolean {
  return SAID_AS_DATE.test(found) || NAMED_MONTH.test(found);
}

const CLOCK_BEFORE = new RegExp(`(?<![\\w:.]|\\d\\s)${CLOCK}\\s(?:on\\s)?$`, 'i');
const REACH = 16;

/** Where a date begins, its clock time included when one stands right before it: "0410 on 9/2/26". */
export function startWithClock(text: string, start: number): number {
  const from = Math.max(0, start - REACH);
  const found = CLOCK_BEFORE.exec(text.slice(from, start));
  return found ? from + found.index : start;
}

/** False for durations in days ("3/7") and scores out of five or ten ("8/10"). */
function isNoScore(found: string): boolean {
  const [, part, whole] = /^(\d{1,2})\/(\d{1,2})$/.exec(found) ?? [];
  if (part === undefined) return true;
  return !(Number(whole) === 7 || (/^(?:5|10)$/.test(whole ?? '') && Number(part) <= Number(whole)));
}
