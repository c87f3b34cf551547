import { isNhsNumber } from './nhs-number.ts';
import { bounded, digitsOf, GAP, type StructuredRule } from './rule.ts';

const LABELS = [
  'si|sui|rca',
  'nhs|mrn|crn|chi|pas|urn|hn|gmc|nmc|gphc|hcpc|gdc|datix|incident|inc|riddor|steis|lfpse|complaint|pals|case|episode|spell|encounter',
  'hosp(?:ital)?|unit|patient|pt|staff|employee|payroll|badge|account|policy|passport|licen[cs]e|sample|specimen|lab|accession|request|referral|booking',
  'reference|ref|ubrn|serial|study|trial|subject|participant|randomi[sz]ation|candidate|exam|student|matric|invoice|claim|asset|device|batch|post|vacancy|job|locker|permit|ntn|training|enq|mdt|visa|brp|dbs|registration|reg no|pin|ni|national insurance|id|ssn|card|order|ticket|zip code|zip|postcode',
].join('|');
const NUMBER = '(?:\\s?(?:no|nos|num|number|nr|id|ref|reference|code|card|is|was))?';
const isId = { kind: 'ID' } as const;

/** NHS and CHI numbers, and what looks like one. */
export const NHS_RULES: readonly StructuredRule[] = [
  {
    ...isId,
    reason: (found) => (isNhsNumber(digitsOf(found)) ? 'NHS number' : 'Ten-digit number'),
    pattern: bounded(`\\d{3}${GAP}\\d{3}${GAP}\\d{4}`),
    // Three results side by side look alike; only a number without gaps, or with the right check digit, is certain.
    accepts: (found) =>
      /^\d{10}$/.test(found) || isNhsNumber(digitsOf(found)) || /^\d{3}[ -]\d{3}[ -]\d{4}$/.test(found),
  },
];

// What may stand between a label and a number that is none: "ref in 2019".
const PLAIN_WORDS =
  /^(?:in|on|at|to|for|of|by|from|is|was|and|or|the|than|about|over|under|bed|bay|ward|room|may|june|july|page|year|since|until)\b|^[A-Za-z]{3,9}[ ,.]{1,2}(?:19|20)\d\d$/i;
// Lines that all may call, and the crash call.
const EVERYBODYS = /^(?:111|999|112|101|2222)$/;

/** Numbers that stand for one patient, one member of staff, one incident, one card. */
export const ID_RULES: readonly StructuredRule[] = [
  {
    ...isId,
    reason: 'Reference number',
    pattern: new RegExp(
      `\\b(?:${LABELS})(?:${NUMBER}[\\s.:#=(,-]{0,4}){1,3}(?<found>(?:[a-z]{1,10}-)?(?=[a-z]{0,6}[-/\\s]?\\d)[a-z]{0,6}[-/]?\\d[a-z\\d]{0,15}(?:[-/][a-z\\d]{1,12}){0,4})(?![\\w%]|[.:]\\d)`,
      'gi',
    ),
    accepts: (found) =>
      /\d{3}|\d.*\d.*\d/.test(found) &&
      !EVERYBODYS.test(found) &&
      !/^(?:19|20)\d\d$|^\d{1,2}\/\d{1,2}$|\d(?:mg|ml|mcg|pm|am|hrs?|h|kg|mmol)$/i.test(found),
  },
  // In groups of letters and figures behind a label: "Lab no H,23.0077152", "ref PALS 5561-B", "NTN WES/004/118/D".
  {
    ...isId,
    reason: 'Reference number',
    pattern: new RegExp(
      `\\b(?:(?:${LABELS})${NUMBER}|nos?[.:#]|number|ref|reference)[\\s.:#=(]{1,4}(?:(?:ref|no|number)[\\s.:#]{1,3})?(?<found>[A-Za-z]{1,6}\\d{0,4}[-/,. ][A-Z\\d]{0,4}\\d[A-Z\\d]{0,10}(?:[-/,. ](?=[A-Z\\d]*\\d|[A-Z](?![\\w]))[A-Z\\d]{1,10}){0,5})(?![\\w%]|[.:]\\d)`,
      'gi',
    ),
    accepts: (found) => digitsOf(found).length >= 4 && !/[a-z]{2}/.test(found) && !PLAIN_WORDS.test(found),
  },
  {
    ...isId,
    reason: 'Training number',
    pattern: /(?<![\w/])(?:NTN\s|DRN\s)?[A-Z]{2,3}\/\d{2,4}\/\d{2,4}\/[A-Z](?!\w)/g,
  },
  {
    ...isId,
    reason: 'Bank account number',
    pattern: /\b[a-z]{2}\d{2}(?:\s?[a-z\d]{4}){2,7}(?:\s?[a-z\d]{1,4})?\b/gi,
    accepts: (found) => digitsOf(found).length >= 10,
  },
  { ...isId, reason: 'Card number', pattern: bounded(`\\d{4}(?:[ -]?\\d{4}){2}[ -]?\\d{1,7}`) },
  { ...isId, reason: 'Long number', pattern: bounded('\\d{11,24}') },
  { ...isId, reason: 'Number in groups', certainty: 'check', pattern: bounded('0\\d{2,4} \\d{3,6}') },
  { ...isId, reason: 'Number alone', certainty: 'check', pattern: /^\d{5}(?:-\d{4})?$/g },
  { ...isId, reason: 'CHI number', pattern: bounded('\\d{6}[ -]\\d{4}') },
  {
    ...isId,
    reason: 'Hospital number',
    pattern: new RegExp(
      `\\b(?:nhs|mrn|crn|chi|hn|hosp(?:ital)?|unit|pt|patient)(?:${NUMBER}[\\s.:#=(,-]{0,4}){1,2}(?<found>\\d{3,5}(?:[ -]\\d{3,5}){1,3})(?!\\w)`,
      'gi',
    ),
  },
  {
    ...isId,
    reason: 'Login name',
    pattern:
      /\b(?:log-?in|user\s?name|user\s?id|user|account|password|pwd|pin)(?:\s(?:is|was|of|name))?[\s:=(]{1,3}(?<found>[a-z][a-z.]{0,20}\d{1,6})(?!\w)/gi,
  },
  {
    ...isId,
    reason: 'Reference number',
    pattern: /(?<![\w-])(?=[A-Z\d]{7,16}(?![\w-]))\d{1,6}[A-Z]\d[A-Z\d]{2,14}(?![\w-])/g,
    accepts: (found) => digitsOf(found).length >= 5,
  },
  { ...isId, reason: 'National Insurance number', pattern: /\b[a-z]{2}\s?\d{2}\s?\d{2}\s?\d{2}\s?[a-d]\b/gi },
  { ...isId, reason: 'Social security number', pattern: bounded('\\d{3}-\\d{2}-\\d{4}') },
  {
    ...isId,
    reason: 'Network address',
    pattern: bounded('(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)){3}'),
  },
  {
    ...isId,
    reason: 'Hospital number',
    pattern: /(?<![\w.-])[a-z]{1,4}[-/]?\d{5,12}[a-z]?(?![\w-]|\.\d)/gi,
  },
  {
    ...isId,
    reason: 'Reference number',
    pattern: /(?<![\w-])(?!CA-|CG-|NG-)[A-Z]{2,6}(?:[-/]\d{2,4})?[-/]\d{3,10}(?:[-/][A-Z\d]{1,8})?(?![\w-])/g,
  },
  {
    ...isId,
    reason: 'Number plate',
    certainty: 'check',
    pattern: /(?<!\w)[A-Z]{2}\d{2}\s?[A-Z]{3}(?!\w)/g,
  },
  {
    ...isId,
    reason: 'Long number',
    pattern: bounded('(?<![\\d,£$€])\\d{6,9}(?![\\d,%]|\\s?(?:mg|ml|mcg|units?|iu|cells|copies)\\b)'),
    accepts: (found) => !/000$/.test(found),
  },
];
