import { type Dismissed, type Finding, findingKey, findingsIn } from '../screening/findings.ts';
import { PLACEHOLDERS } from '../screening/placeholders.ts';
import type { TextSpan } from '../shared/text-spans.ts';
import { namedIn } from './named-in.ts';

/** What is let through, and who is known to be named. */
export interface Clearing {
  /** The findings that were called no identifier. Certain ones cannot be. */
  readonly dismissed: Dismissed;
  /** The names of the round's consultants, where its card is at hand. */
  readonly names: readonly string[];
}

/** Words as they leave, and where stretches of the text they come from lie in them. */
export interface ClearedWords {
  readonly text: string;
  /** A stretch of the text as a stretch of the words; null where nothing of it is in them. Offsets are UTF-16 units. */
  readonly placeOf: (span: TextSpan) => TextSpan | null;
}

/** One unit of the words, and the stretch of the text that it stands for: a placeholder's all stand for the same. */
interface Unit extends TextSpan {
  readonly unit: string;
}

interface Hidden extends TextSpan {
  readonly placeholder: string;
}

/**
 * Words of a text without anything that the screen finds, doubtful or certain, but for what was called no identifier. The
 * whole text is read, since what stands before the words can tell what they are; then the words alone, until nothing is left.
 */
export function clearedWords(text: string, words: TextSpan, clearing: Clearing): ClearedWords {
  const whole = Array.from({ length: text.length }, (_, place) => ({
    ...{ unit: text.charAt(place), start: place, end: place + 1 },
  }));
  const hidden = joined([...hiddenIn(text, clearing), ...namedHidden(text, clearing)]).filter(
    ({ start, end }) => start < words.end && end > words.start,
  );
  let units = withPlaceholders(whole, hidden).filter(
    ({ start, end }) => start < words.end && end > words.start,
  );
  for (;;) {
    const found = hiddenIn(textOf(units), clearing);
    if (found.length === 0) break;
    units = withPlaceholders(units, found);
  }
  return { text: textOf(units), placeOf: (span) => placeIn(units, span) };
}

/** The findings that are still asked about in some words of a text: those the screen doubts and nobody called safe. */
export function doubtsIn(
  text: string,
  words: TextSpan,
  { dismissed }: Pick<Clearing, 'dismissed'>,
): Finding[] {
  const found = findingsIn(text, dismissed).filter(
    ({ start, end, certainty }) => certainty === 'check' && start < words.end && end > words.start,
  );
  return [...new Map(found.map((finding) => [findingKey(finding), finding])).values()];
}

function hiddenIn(text: string, { dismissed }: Pick<Clearing, 'dismissed'>): Hidden[] {
  return findingsIn(text, dismissed).map(({ start, end, kind }) => ({
    ...{ start, end },
    placeholder: PLACEHOLDERS[kind],
  }));
}

/** Looked for in the text alone, never among placeholders: somebody may be called Name. */
function namedHidden(text: string, { names }: Pick<Clearing, 'names'>): Hidden[] {
  return namedIn(text, names).map((span) => ({ ...span, placeholder: PLACEHOLDERS.PERSON }));
}

/** The stretches in order; those that overlap are one, behind the placeholder of the first: no end of either stays. */
function joined(hidden: readonly Hidden[]): Hidden[] {
  const whole: Hidden[] = [];
  for (const next of hidden.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
    const last = whole.at(-1);
    if (last && next.start < last.end) whole.splice(-1, 1, { ...last, end: Math.max(last.end, next.end) });
    else whole.push(next);
  }
  return whole;
}

function withPlaceholders(units: readonly Unit[], hidden: readonly Hidden[]): Unit[] {
  return hidden.reduceRight<Unit[]>(
    (left, { start, end, placeholder }) => {
      const gone = left.slice(start, end);
      const stands = { start: gone[0]?.start ?? 0, end: gone.at(-1)?.end ?? 0 };
      return [
        ...left.slice(0, start),
        ...[...placeholder].map((unit) => ({ unit, ...stands })),
        ...left.slice(end),
      ];
    },
    [...units],
  );
}

function textOf(units: readonly Unit[]): string {
  return units.map(({ unit }) => unit).join('');
}

function placeIn(units: readonly Unit[], span: TextSpan): TextSpan | null {
  const start = units.findIndex(({ end }) => end > span.start);
  const end = units.findLastIndex((unit) => unit.start < span.end) + 1;
  return start >= 0 && start < end ? { start, end } : null;
}
