import type { IdentifierSpan } from './identifier-span.ts';
import { findNames } from './names/find-names.ts';
import { findStructured } from './structured/find-structured.ts';

const PLACEHOLDER = /\[(?:name|date|contact|number|place|age)\]/g;

/** All that may identify someone in one sentence, in order and without overlaps. Placeholders are never found. */
export function screenSentence(text: string): IdentifierSpan[] {
  const barred = !text.includes('[')
    ? text
    : text.replaceAll(PLACEHOLDER, (placeholder) => '\u0000'.repeat(placeholder.length));
  return united([...findStructured(barred), ...findNames(barred)]);
}

/** Spans that overlap become one, named after the longest of them. */
function united(spans: readonly IdentifierSpan[]): IdentifierSpan[] {
  const kept: IdentifierSpan[] = [];
  for (const span of spans.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
    const last = kept.at(-1);
    if (last && span.start < last.end) kept.splice(-1, 1, unionOf(last, span));
    else kept.push(span);
  }
  return kept;
}

function unionOf(one: IdentifierSpan, other: IdentifierSpan): IdentifierSpan {
  const more = other.end - other.start - (one.end - one.start);
  const surer = one.certainty === 'check' && other.certainty === 'certain';
  const longer = more > 0 || (more === 0 && surer) ? other : one;
  const certain = surer || one.certainty === 'certain';
  return {
    ...longer,
    start: Math.min(one.start, other.start),
    end: Math.max(one.end, other.end),
    certainty: certain ? 'certain' : 'check',
  };
}
