import type { IdentifierSpan } from '../identifier-span.ts';
import { AGE_RULES } from './age-rules.ts';
import { ADDRESS_RULES, PHONE_RULES } from './contact-rules.ts';
import { DATE_RULES, startWithClock } from './date-rules.ts';
import { ID_RULES, NHS_RULES } from './id-rules.ts';
import { PLACE_RULES } from './place-rules.ts';
import { spansOf } from './rule.ts';

// In order: where two find the same stretch the earlier one names it.
const WITH_DIGITS = [...DATE_RULES, ...NHS_RULES, ...PHONE_RULES, ...ID_RULES, ...PLACE_RULES, ...AGE_RULES];

const PLACE_WITHOUT_DIGIT =
  /\b(?:bed|bay|ward)s? [a-h]\b|^,|\bus(?:nv|ns|cgc)\b|(?:Street|Road|Avenue|Lane|Drive|Close|Crescent|Terrace|Gardens|Grove|Court|Mews|Wing|House|Lodge|Building)\b/i;

/** What a sentence holds that is told by its shape: numbers, dates, addresses, beds, great ages. May overlap. */
export function findStructured(sentence: string): IdentifierSpan[] {
  const text = withPlainDigits(sentence);
  const rules = [
    ...(/@|\.[a-z]|www|http|[[(]at[\])]/i.test(text) ? ADDRESS_RULES : []),
    ...(/\d/.test(text) ? WITH_DIGITS : []),
    ...(/\b(?:ninety|hundred)\b/i.test(text) ? AGE_RULES : []),
    ...(PLACE_WITHOUT_DIGIT.test(text) ? PLACE_RULES : []),
  ];
  return rules
    .flatMap((rule) => spansOf(rule, text))
    .map((span) => (span.kind === 'DATE' ? { ...span, start: startWithClock(text, span.start) } : span));
}

/** Full-width digits as plain ones, so that a rule sees them; every character keeps its length and place. */
function withPlainDigits(text: string): string {
  if (!/[\uff10-\uff19]/.test(text)) return text;
  return text.replaceAll(/[\uff10-\uff19]/g, (digit) =>
    String.fromCharCode(digit.charCodeAt(0) - 0xff10 + 0x30),
  );
}
