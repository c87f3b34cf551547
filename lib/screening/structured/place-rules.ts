import { CLOCK } from './date-rules.ts';
import type { StructuredRule } from './rule.ts';

const NUMBER = '(?:\\d{1,3}[a-h]?|[a-h]\\d{0,2})';
const NOT_COUNT =
  '(?![\\w%]|/(?!\\s?(?:bay|bed|ward|side|room))|[.:]\\d|\\s?(?:metres?|hours?|hrs?|mins?|minutes|times|days?|weeks?|months?|pts|patients?|nurses?|people|more|years?|yrs?|litres?|ml|mg|of us)\\b)';
const BEDS =
  '(?:bed\\s?spaces?|cots?|incubator|beds?|bays?|side[\\s-]?rooms?|s/r|sr|cubicles?|cubicle|cubby|rooms?|rm|wards?|wd|trolley|chair|resus|pod)';
const ITEM = `${BEDS}\\s?(?:no\\.?\\s?|number\\s|#)?${NUMBER}${NOT_COUNT}`;
// In small letters "ed" and "ent" are no units.
const UNIT =
  /\b(?:MAU|AMU|SAU|EAU|AAU|CDU|SDU|HDU|ITU|ICU|CCU|RCU|DCU|ED|ASU|HASU|SDEC|AEC|PAU|GAU|PACU|NICU|PICU|SCBU|SHDU|NHDU|ENT|COTE|Resus|Majors|resus|majors)\s$/;
const STREET =
  '(?:street|road|avenue|lane|drive|close|crescent|terrace|gardens|grove|court|mews|parade|boulevard|highway|walk|hill|square|place|row|rise|way|view|st|rd|ave|dr|ln|cres|blvd)';

const isPlace = { kind: 'LOCATION' } as const;

/** Beds and wards by number, and a clock time beside a bed. */
export const BED_RULES: readonly StructuredRule[] = [
  {
    ...isPlace,
    certainty: 'check',
    reason: 'Bed or ward',
    before: UNIT,
    pattern: new RegExp(
      `\\b${ITEM}(?:\\s?(?:,|/|-|&|and|to)\\s?${NUMBER}${NOT_COUNT}){0,3}(?:[\\s,]{1,2}${ITEM}){0,3}(?:\\s\\([a-z]{3,12}\\))?`,
      'gi',
    ),
    accepts: (found) =>
      !/^(?:resus|chair|pod|room|beds?|wards?|bays?|rm|wd) [a]$/i.test(found) &&
      !/^(?:resus|chair|room) [a-h]$/i.test(found),
  },
  {
    kind: 'DATE',
    certainty: 'check',
    reason: 'Clock time beside a bed',
    pattern: new RegExp(
      `\\b(?:bed|bay|side[\\s-]?room|cubicle)\\s?${NUMBER}[\\s,.:@(-]{1,3}(?:at\\s|@\\s?|from\\s|since\\s)?(?<found>${CLOCK})(?![\\w%])`,
      'gi',
    ),
  },
  {
    kind: 'DATE',
    certainty: 'check',
    reason: 'Clock time beside a bed',
    pattern: new RegExp(
      `(?<![\\w:.])(?<found>${CLOCK})[\\s,.:@(-]{1,3}(?:bed|bay|side[\\s-]?room|cubicle)\\s?${NUMBER}(?!\\w)`,
      'gi',
    ),
  },
  {
    ...isPlace,
    certainty: 'check',
    reason: 'Bed or ward',
    pattern:
      /\b(?:on|from|to)\s(?<found>(?:\d{1,2}[A-D]|[WBC]\d{1,2})(?:\sto\s(?:\d{1,2}[A-D]|[WBC]\d{1,2}))?)(?![\w/%-])/g,
  },
  {
    ...isPlace,
    certainty: 'check',
    reason: 'Bed or ward',
    pattern: /(?<![\w/.])(?:[A-Z]\d{1,2}|\d{1,2}[A-Z])\s[Ww]ard(?!\w)/g,
  },
  {
    ...isPlace,
    certainty: 'check',
    reason: 'Bed or ward',
    pattern: /(?<![\w/.])\d{1,2}\s(?:North|South|East|West)(?!\w|\s\p{Lu})/gu,
  },
  {
    ...isPlace,
    certainty: 'check',
    reason: 'Bed or ward',
    pattern: /\bround\s(?<found>[a-h]\d{1,2})(?!\w)/gi,
  },
];

/** Postcodes and street addresses. */
export const STREET_RULES: readonly StructuredRule[] = [
  {
    ...isPlace,
    reason: 'Postcode',
    pattern: /(?<!\w)(?:[a-pr-uwyz][a-hk-y]?\d[\da-hjkpstuw]?\s{0,2}\d[abd-hjlnp-uw-z]{2}|gir\s?0aa)(?!\w)/gi,
    accepts: (found) => /\s/.test(found) || /[A-Z]/.test(found),
  },
  {
    ...isPlace,
    reason: 'Street address',
    pattern: new RegExp(
      `(?<![\\w/.])(?:\\d{1,5}\\s)?(?:flat\\s\\d{1,4}[a-z]?,?\\s)?\\d{1,5}[a-z]?,?\\s(?:[\\p{L}'’.\\-]{2,20}\\s){1,4}?${STREET}(?![\\p{L}])\\.?`,
      'giu',
    ),
    accepts: isStreet,
  },
  {
    ...isPlace,
    reason: 'Street address',
    pattern:
      /\b(?:(?:apt|apartment|suite|flat|unit|p\.?\s?o\.?\sbox|psc|cmr|box)\.?\s{1,3}\d{1,6}[a-z]?(?:,?\s{1,2}box\s\d{1,6})?|(?:apo|fpo|dpo)\s{1,2}(?:aa|ae|ap)(?:\s{1,2}\d{5})?)(?!\w)/gi,
    accepts: (found) => !/^unit \d$/i.test(found),
  },
  {
    ...isPlace,
    reason: 'Street address',
    pattern:
      /(?<![\p{L}\d])(?:(?:Level|Floor|Block|Room|Suite|Office|Unit)\s[A-Z\d]{1,3},\s)?(?:(?:The\s)?(?:\p{Lu}[\p{L}'’-]{1,20}\s){0,2}\p{Lu}[\p{L}'’-]{1,20},\s)?(?:\p{Lu}[\p{L}'’.-]{1,20}\s){1,3}(?:Street|Road|Rd|Ave|Avenue|Lane|Drive|Close|Crescent|Terrace|Gardens|Grove|Court|Mews|Wing|House|Lodge|Building|Tower|Towers|Mansions|Heights)(?![\p{L}])/gu,
    accepts: (found) =>
      !/^(?:(?:Dr|Mr|Mrs|Ms|Miss|Prof)\s|(?:The|A|In|At|On|Our|Open|Surgical|Medical|Main|Day|East|West|North|South|New|Old|Full|Night|House)\s\S+$)/.test(
        found,
      ),
  },
  {
    ...isPlace,
    certainty: 'check',
    reason: 'Part of an address',
    pattern: /^,\s?[a-z]{2,3}(?:\s\d{5})?$|\b(?:usnv|usns|uscgc)\s\p{L}{2,30}/giu,
  },
  { ...isPlace, certainty: 'check', reason: 'Postcode', pattern: /,\s\d{5}(?=\s\p{Lu}\p{Ll}+)/gu },
  { ...isPlace, reason: 'Postcode', pattern: /,\s?[A-Z]{2}\s\d{5}(?!\d)/g },
];

/** A count of things may stand before a word such as "way" too: the name of the street has a capital, or all is short. */
function isStreet(found: string): boolean {
  const words = found
    .replace(/^\D*\d+[a-z]?,?\s/i, '')
    .split(/\s/)
    .slice(0, -1);
  return (
    words.some((word) => /^\p{Lu}/u.test(word)) ||
    (words.length === 1 &&
      /(?:street|road|rd|avenue|ave|crescent|terrace|lane|close)$/i.test(found) &&
      !/^(?:the|a|this|that|our|of|on)$/i.test(words[0] ?? ''))
  );
}
