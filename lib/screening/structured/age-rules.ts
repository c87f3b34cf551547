import type { StructuredRule } from './rule.ts';

const HIGH = '(?:9\\d|1[01]\\d)';
const UNITS = '(?:one|two|three|four|five|six|seven|eight|nine)';
const WORDS = `(?:ninety(?:[\\s-]?(?:${UNITS}|something|odd|ish))?|(?:one|a) hundred(?: and \\w{3,6})?)`;
const OLD = '(?:y/?o[mf]?|yrs?(?:[\\s-]olds?)?|years?(?:[\\s-]olds?|\\sof\\sage|\\syoung)|y|ys)';
const PERSON = '(?:[mf]|male|female|man|woman|lady|gentleman|gent|♀|♂)';
const PEOPLE =
  '(?:chaps?|fellow|fella|lad|blokes?|guy|man|men|wom[ae]n|lady|ladies|gentlem[ae]n|gents?|person|patients?|pts?|residents?|relatives?|sisters?|brothers?|twins|widow|widower|wife|husband|mum|mother|dad|father|nan|nana|gran|granny|grandma|grandad|grandmother|grandfather|aunt|auntie|uncle|neighbour|veteran|farmer|spinster|soul|dear|couple|pensioner|client|nonna|nun|priest|vicar|teacher|nurse|midwife|matriarch|patriarch)';
const WHO =
  '(?:he|she|they|who|hers?elf|himself|mum|mother|dad|father|nan|nana|gran|granny|grandma|grandad|grandmother|grandfather|wife|husband|aunt|auntie|uncle|patient|pt|lady|gentleman|man|woman|chap|resident|relative|mrs \\p{L}{2,20}|mr \\p{L}{2,20})';
const IS = "(?:['’]?s|\\s(?:is|was|turned|being|were|had been|will be|who is|who was|who['’]s))";
const ALMOST = '(?:\\s(?:now|nearly|almost|only|about|just|over|already|all of))?';
const NO_RESULT =
  '(?![\\d%/\\w-]|[.:,]\\d|\\s?(?:on|sats|kg|g|cm|mm|mg|ml|mmol|systolic|in|min|bpm|mins|minutes|per ?cent|percent|percentile|beats|degrees|and rising|days?|weeks?|hours?|hrs|months?|of|out|over|miles|pounds|quid|times|beds?|patients|pts|pages|steps|x|units|calls|emails)\\b)';
const isAge = { kind: 'AGE', reason: 'Age over 89' } as const;

/** Ages over 89: so few people have them that they point to one (as in the HIPAA safe harbour list). */
export const AGE_RULES: readonly StructuredRule[] = [
  {
    ...isAge,
    pattern: new RegExp(
      `(?<![\\w.,/-])(?<found>${HIGH}[\\s-]{0,2}(?:${OLD}(?:\\s?[mf](?!\\w))?|${PERSON}))(?![\\w/%])`,
      'gi',
    ),
    accepts: (found) => !/^\d{2,3} [yM]$/.test(found),
  },
  {
    ...isAge,
    pattern: new RegExp(
      `\\b(?:aged?|turned|turning|turns)(?:\\s(?:of|is|was))?[\\s:]{1,2}\\(?(?<found>${HIGH})(?![\\d%/]|[.:]\\d)`,
      'gi',
    ),
  },
  {
    ...isAge,
    pattern: new RegExp(`(?<!\\w)(?:[mf]|male|female)\\s?(?<found>${HIGH})(?![\\w%/]|[.:]\\d)`, 'gi'),
  },
  {
    ...isAge,
    certainty: 'check',
    pattern: new RegExp(
      `(?<!\\p{L})${WHO}(?:${IS})?${ALMOST},?\\s(?<found>${HIGH}|${WORDS})${NO_RESULT}(?!\\p{L})`,
      'giu',
    ),
  },
  {
    ...isAge,
    certainty: 'check',
    pattern: new RegExp(
      `\\b${PEOPLE}(?:\\s(?:of|aged|is|was|were|who is|who was)|,|:|\\s\\(|['’]s)?(?:\\s(?:nearly|almost|aged|now|about),?)?\\s?(?<found>(?<=\\W)${HIGH}(?:\\s?(?:and|&|,)\\s?${HIGH})?)${NO_RESULT}`,
      'gi',
    ),
  },
  // "Patient Winifred Arkwright, 102, asked", "Ada (94)": behind a name.
  {
    ...isAge,
    certainty: 'check',
    pattern:
      /(?<=\p{Lu}\p{Ll}{2,20}(?:,\s|\s\())(?<!\b(?:Sats|Temp|Urea|Pulse|Rate|Sodium|Creat|Glucose|Score|Weight|Platelets|Obs|Bed|Room|Page)\W{1,3})(?<found>9\d|1[01]\d)(?=\)|,\s[a-z]|[.;!?]?$|[;!?]|,?\s(?:who|was|is|had|has|from|came|told|asked)\b)/gu,
  },
  {
    ...isAge,
    certainty: 'check',
    pattern:
      /\b(?:in|into|well into)\s(?:her|his|their|the|my|your|its)\s(?:(?:early|mid|late)[\s-]{1,2})?(?<found>nineties|['’]?90['’]?s)\b/gi,
  },
  { ...isAge, certainty: 'check', pattern: /\b(?:nonagenarian|centenarian|supercentenarian)s?\b/gi },
  {
    ...isAge,
    certainty: 'check',
    pattern:
      /(?<![\w.])(?<found>9\d(?:st|nd|rd|th)|1[01]\d(?:st|nd|rd|th)|ninetieth|hundredth)(?=\sbirthday)/gi,
  },
  { ...isAge, pattern: new RegExp(`\\b(?:${WORDS}[\\s-]${OLD}|aged\\s${WORDS})(?!\\w)`, 'gi') },
  {
    ...isAge,
    certainty: 'check',
    pattern: new RegExp(
      `(?<![-\\w])ninety(?:[\\s-]?${UNITS}|-?something|-?odd|-?ish)(?![\\w-]|\\s(?:seconds?|minutes?|hours?|days?|per ?cent|percent|degrees?|mg|ml|pounds?|quid|times|patients|pages|miles|more|of|beds)\\b)`,
      'gi',
    ),
  },
];
