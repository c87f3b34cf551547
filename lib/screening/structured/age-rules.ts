import type { StructuredRule } from './rule.ts';

const HIGH = '(?:9\\d|1[01]\\d)';
const WORDS =
  '(?:ninety(?:[\\s-](?:one|two|three|four|five|six|seven|eight|nine))?|(?:one|a) hundred(?: and \\w{3,6})?)';
const OLD = '(?:y/?o[mf]?|yrs?(?:[\\s-]olds?)?|years?(?:[\\s-]olds?|\\sof\\sage)|y|ys)';
const PERSON = '(?:[mf]|male|female|man|woman|lady|gentleman|gent|♀|♂)';

/** Ages over 89: so few people have them that they point to one (as in the HIPAA safe harbour list). */
export const AGE_RULES: readonly StructuredRule[] = [
  {
    kind: 'AGE',
    reason: 'Age over 89',
    pattern: new RegExp(
      `(?<![\\w.,/-])(?<found>${HIGH}[\\s-]{0,2}(?:${OLD}(?:\\s?[mf](?!\\w))?|${PERSON}))(?![\\w/%])`,
      'gi',
    ),
    accepts: (found) => !/^\d{2,3} [yM]$/.test(found),
  },
  {
    kind: 'AGE',
    reason: 'Age over 89',
    pattern: new RegExp(
      `\\b(?:aged?|turned|turning|turns)(?:\\s(?:of|is|was))?[\\s:]{1,2}\\(?(?<found>${HIGH})(?![\\d%/]|[.:]\\d)`,
      'gi',
    ),
  },
  {
    kind: 'AGE',
    reason: 'Age over 89',
    pattern: new RegExp(`(?<!\\w)(?:[mf]|male|female)\\s?(?<found>${HIGH})(?![\\w%/]|[.:]\\d)`, 'gi'),
  },
  {
    kind: 'AGE',
    reason: 'Age over 89',
    certainty: 'check',
    pattern: new RegExp(
      `\\b(?:she|he|who|they|mum|dad|nan|gran|mother|father)(?:['’]s|\\s(?:is|was))\\s(?:now\\s|nearly\\s|only\\s)?(?<found>${HIGH})(?![\\d%/]|[.:]\\d|\\s?(?:on|sats|kg|systolic|in|min|bpm|mins|percent)\\b)`,
      'gi',
    ),
  },
  {
    kind: 'AGE',
    reason: 'Age over 89',
    pattern: new RegExp(`\\b(?:${WORDS}[\\s-]${OLD}|aged\\s${WORDS})(?!\\w)`, 'gi'),
  },
];
