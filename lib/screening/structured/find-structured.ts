import type { IdentifierSpan } from '../identifier-span.ts';
import { AGE_RULES } from './age-rules.ts';
import { ADDRESS_RULES, PHONE_RULES, SPELT_ADDRESS_RULES } from './contact-rules.ts';
import { DATE_RULES, startWithClock } from './date-rules.ts';
import { ID_RULES, NHS_RULES } from './id-rules.ts';
import { BED_RULES, STREET_RULES } from './place-rules.ts';
import { addSpans, type StructuredRule } from './rule.ts';

interface RuleGroup {
  /** Cheap to ask: what no rule of the group finds anything without. */
  readonly gate: RegExp;
  readonly rules: readonly StructuredRule[];
  /** True when nothing is found without a figure, or a time of day in words. */
  readonly figures?: boolean;
}

// In order: where two find the same stretch the earlier one names it.
const GROUPS: readonly RuleGroup[] = [
  { gate: /@|\.[a-z]|www|http|[[(]at[\])]/i, rules: ADDRESS_RULES },
  { gate: /\sdot\s/i, rules: SPELT_ADDRESS_RULES },
  {
    gate: /\d[^\S\n]?[/.\-\u2010-\u2015 ][^\S\n]?\d|\d[^\S\n]?(?:st|nd|rd|th)|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\s(?:eve|day|night)\s|\b(?:mon|tue|wed|thu|fri|sat|sun)/i,
    rules: DATE_RULES,
    figures: true,
  },
  {
    // Three figures not far apart, or two behind a letter as on a number plate.
    gate: /\d[^\n]{0,4}\d[^\n]{0,4}\d|[a-z]\d{2}/i,
    rules: [...NHS_RULES, ...PHONE_RULES, ...ID_RULES],
    figures: true,
  },
  {
    gate: /(?:cot|incubator|space|bed|bay|ward|wd|room|s\/?r|cubicle|cubby|rm|trolley|chair|resus|pod)s?\W{0,3}(?:no\W|number)?\W{0,2}(?:\d|[a-h](?:\d|\b))|(?:on|from|to)\s[a-z]?\d|\dward|\d[a-z]?\sward|\d\s(?:north|south|east|west)|round\s[a-h]\d/i,
    rules: BED_RULES,
  },
  {
    gate: /[a-z]\d[a-z\d]?\s{0,2}\d[a-z]|gir|street|road|avenue|lane|drive|close|crescent|terrace|gardens|grove|court|mews|parade|boulevard|highway|walk|hill|square|place|row|rise|way|view|wing|house|lodge|building|tower|mansions|heights|,\s\d{5}|\b(?:st|rd|ave|dr|ln|cres|blvd|apt|apartment|suite|flat|unit|box|psc|cmr|apo|fpo|dpo)\b|^,|\bus(?:nv|ns|cgc)\b|,\s?[a-z]{2}\s\d/i,
    rules: STREET_RULES,
  },
  { gate: /9\d|1[01]\d|nine|nonagen|centena|hundred/i, rules: AGE_RULES },
];

const FIGURES = /\d|noon|midnight/i;

/** What a sentence holds that is told by its shape: numbers, dates, addresses, beds, great ages. May overlap. */
export function findStructured(sentence: string): IdentifierSpan[] {
  const text = withPlainDigits(sentence);
  const spans: IdentifierSpan[] = [];
  const hasFigures = FIGURES.test(text);
  for (const { gate, rules, figures } of GROUPS) {
    if ((figures && !hasFigures) || !gate.test(text)) continue;
    for (const rule of rules) addSpans(rule, text, spans);
  }
  return spans.map((span) =>
    span.kind === 'DATE' ? { ...span, start: startWithClock(text, span.start) } : span,
  );
}

/** Full-width digits as plain ones, so that a rule sees them; every character keeps its length and place. */
function withPlainDigits(text: string): string {
  if (!/[\uff10-\uff19]/.test(text)) return text;
  return text.replaceAll(/[\uff10-\uff19]/g, (digit) =>
    String.fromCharCode(digit.charCodeAt(0) - 0xff10 + 0x30),
  );
}
