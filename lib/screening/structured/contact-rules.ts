import { bounded, digitsOf, GAP, type StructuredRule } from './rule.ts';

const ON = '\\s?\\(?(?:(?:\\s|\\W){0,3}(?:no|nr|num|number|on|is|to|was|me on|back on)\\b)?[\\s.:#,-]{0,4}';
const FEWEST = 7;
const MOST = 16;

const isPhone = { kind: 'CONTACT', reason: 'Phone number' } as const;

/** Telephone numbers, bleeps and extensions. */
export const PHONE_RULES: readonly StructuredRule[] = [
  {
    ...isPhone,
    pattern: bounded(
      `(?:(?:\\+|00)\\d{1,3}${GAP}(?:\\(0\\))?|\\(?0)(?:${GAP}\\(?\\d\\)?){9,10}(?:\\s?(?:x|ext\\.?)\\s?\\d{2,6})?`,
    ),
  },
  {
    ...isPhone,
    pattern: bounded(
      `(?:(?:\\+|00)\\d{1,3}${GAP})?\\(?\\d{2,5}\\)?[\\s.\\-]{0,2}\\d{3,4}[\\s.\\-]\\d{3,4}(?:\\s?(?:x|ext\\.?)\\s?\\d{2,6})?`,
    ),
    accepts: (found) => /^[(0+]|^\d{3,4}[-.]\d|x/.test(found) && enough(found),
  },
  { ...isPhone, pattern: bounded(`\\+\\d{1,3}(?:[\\s.\\-()]{0,2}\\d){6,13}`) },
  {
    ...isPhone,
    pattern:
      /\b(?:call|calling|reach|phone|number|tel|mobile|contact|answering|ring|fax|line)\b[^\d\n]{0,25}?(?<found>\(?\d{2,5}\)?(?:[\s.\-/]{1,2}\d{2,6}){1,5})(?!\d)/gi,
    accepts: (found) => enough(found),
  },
  {
    ...isPhone,
    certainty: 'check',
    pattern: bounded(
      `(?<!\\d[\\s,])\\(?\\d{2,4}\\)?(?:[ -]\\d{2,4}){2,4}(?![%.,]\\d|\\s?(?:mg|ml|mmol|mcg|g|units?|kg)\\b)`,
    ),
    accepts: (found) => enough(found) && !/^\d{2,3} \d{2,3} \d{2,3}$/.test(found),
  },
  {
    kind: 'CONTACT',
    reason: 'Bleep or extension',
    pattern: new RegExp(
      `\\b(?:bleeps?|bleeped|bleeping|blp|bp no|exts?|extn|extensions?|pagers?|paged|dect|vocera|tel|phone|phoned|mobile|mob|fax|switch|baton)\\b${ON}(?:\\d{4,5} (?:not|or|and) )?(?<found>[#*]?\\d{3,6}(?:\\s\\d{3,6}|(?: not | or |/)\\d{4,5})?)(?![\\d%/]|[.:]\\d|\\s?(?:mg|ml|mmol|times|hrs?|h)\\b)`,
      'gi',
    ),
  },
  {
    kind: 'CONTACT',
    reason: 'Bleep or extension',
    pattern:
      /\b(?:rang|ring|call|called|calling|phone|phoned|dial|dialled|get|got|reach|reached|available|contactable|him|her|them|me|us|back)\s{1,2}on\s(?:ext\.?\s?)?(?<found>x?\d{3,6})(?![\d%/:.]|\s?(?:mg|ml|mmol))/gi,
  },
  {
    kind: 'CONTACT',
    reason: 'Bleep or extension',
    certainty: 'check',
    pattern: /\bon\s(?<found>\d{5})(?![\d%/:]|[.,]\d|\s?(?:mg|ml|mmol|units))/gi,
  },
  {
    kind: 'CONTACT',
    reason: 'Bleep or extension',
    certainty: 'check',
    // Four figures that begin with 0 and are no clock time.
    pattern: /(?<![\d.,/:-])0\d[6-9]\d(?![\d%/:]|[.,]\d)/g,
  },
  {
    ...isPhone,
    pattern:
      /(?<![\d.+])\(?\d{2,5}\)?(?:[\s.-]\d{2,6}){1,4}(?=[\s-]{1,2}(?:office|fax|mobile|home|work|cell)\b)/gi,
    accepts: (found) => enough(found),
  },
  { kind: 'CONTACT', reason: 'Bleep or extension', pattern: /(?<!\w)x\s?\d{4,5}(?!\w)/gi },
];

/** Addresses on the internet that need no digit. */
export const ADDRESS_RULES: readonly StructuredRule[] = [
  {
    kind: 'CONTACT',
    reason: 'E-mail address',
    pattern: /(?<![\p{L}\d._%+'’-])[\p{L}\d._%+'’-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,6}/gu,
  },
  {
    kind: 'CONTACT',
    reason: 'E-mail address',
    pattern:
      /(?<![\p{L}\d._-])[\p{L}\d._-]{1,64}\s?(?:\(at\)|\[at\])\s?[\p{L}\d-]{1,63}(?:(?:\.|\s?(?:\(dot\)|\[dot\])\s?)[\p{L}\d-]{1,63}){1,6}/gu,
  },
  { kind: 'CONTACT', reason: 'Handle', pattern: /(?<![\p{L}\d._@])@\p{L}[\p{L}\d_.]{1,30}[\p{L}\d_]/gu },
  {
    kind: 'CONTACT',
    reason: 'Web address',
    pattern: /(?:https?:\/\/|www\.)[^\s<>"'”’)\]]{2,200}(?<![.,;:!?])/gi,
  },
  {
    kind: 'CONTACT',
    reason: 'Web address',
    pattern:
      /(?<![\w@.-])[a-z\d-]{2,40}(?:\.[a-z\d-]{2,40}){0,4}\.(?:example|test|local|co\.uk|org\.uk|nhs\.uk|ac\.uk|gov\.uk|nhs\.net|com|org|net|io|info|me)(?:\/[^\s<>"']{0,100})?(?![\w@-])/gi,
  },
];

/** Addresses written out: "j dot lim at trust dot org". */
export const SPELT_ADDRESS_RULES: readonly StructuredRule[] = [
  {
    kind: 'CONTACT',
    reason: 'E-mail address',
    pattern:
      /(?<![\p{L}\d])[\p{L}\d_-]{1,40}(?:\s?(?:dot\s|\.)\s?[\p{L}\d_-]{1,40}){0,4}\sat\s[\p{L}\d-]{1,40}(?:\s(?:dot|\.)\s[\p{L}\d-]{1,40}){1,5}(?![\p{L}\d-]|\s(?:at|dot)\s)/giu,
  },
];

function enough(found: string): boolean {
  const count = digitsOf(found).length;
  return count >= FEWEST - 1 && count <= MOST;
}
