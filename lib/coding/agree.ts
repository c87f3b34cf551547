import {
  type CodedText,
  type Coding,
  codedTextOf,
  type Decision,
  MEMO_LENGTH,
  type Segment,
  uncoded,
} from '../schema/coding.ts';
import { compareText } from '../shared/order.ts';
import type { TextSpan } from '../shared/text-spans.ts';
import { withText } from './apply-code.ts';
import { inCodesOf } from './match-codes.ts';

/** A code that one of two coders gave a text and the other did not, and at which words. */
export interface Difference {
  readonly text: string;
  readonly code: string;
  readonly by: 'first' | 'second';
  readonly words: readonly TextSpan[];
}

/** Two locked codings of the same texts. */
export interface TwoCodings {
  readonly first: Coding;
  readonly second: Coding;
}

/**
 * Where two coders differ, text by text: a code that only one of them gave it. The same code at other words of one text is
 * no difference. `texts` are the ids that count.
 */
export function differencesOf({ first, second }: TwoCodings, texts: readonly string[]): Difference[] {
  const [mine, theirs] = [byText(first), byText(inCodesOf(first.codebook, second))];
  return texts.flatMap((text) => {
    const [one, two] = [spansByCode(mine(text)), spansByCode(theirs(text))];
    return [
      ...lacking(one, two).map(([code, words]) => ({ text, code, by: 'first' as const, words })),
      ...lacking(two, one).map(([code, words]) => ({ text, code, by: 'second' as const, words })),
    ].sort((left, right) => compareText(left.code, right.code));
  });
}

/**
 * The coding that two start to agree from: what both gave a text stands, at the words of either joined; what only one gave
 * waits for a decision. Its codebook is the first's, with the second's own codes after it.
 */
export function agreedFrom(
  two: TwoCodings,
  named: Pick<Coding, 'id' | 'coder'>,
  newId: () => string,
): Coding {
  const { first, second } = two;
  const other = inCodesOf(first.codebook, second);
  const [mine, theirs] = [byText(first), byText(other)];
  const texts = [...new Set([...first.texts, ...second.texts].map(({ text }) => text))];
  return {
    ...named,
    format: 'upward/coding',
    version: 1,
    state: 'open',
    codebook: other.codebook,
    quotes: [],
    agreed: { of: [first.id, second.id], decisions: [] },
    texts: texts.map((text) => sharedText([mine(text), theirs(text)], newId)),
  };
}

/** Decides one difference: the code stays in the agreed coding, at its words, or it does not. A later word counts. */
export function decide(
  agreed: Coding,
  { text, code, words }: Difference,
  { keep, newId }: { readonly keep: boolean; readonly newId: () => string },
): Coding {
  if (agreed.agreed === null) return agreed;
  const others = agreed.agreed.decisions.filter((each) => each.text !== text || each.code !== code);
  const decisions: Decision[] = [...others, { text, code, keep }];
  const coded = codedTextOf(agreed, text);
  const isDecided = ({ start, end }: TextSpan) =>
    words.some((span) => span.start === start && span.end === end);
  const without = coded.segments.flatMap((segment) => {
    // The same code at other words is of a code that was merged into it, and both gave that.
    if (!isDecided(segment)) return [segment];
    const codes = segment.codes.filter((each) => each !== code);
    return codes.length === 0 ? [] : [{ ...segment, codes }];
  });
  const segments = keep ? joinedSegments(without, new Map([[code, words]]), newId) : without;
  return withText({ ...agreed, agreed: { ...agreed.agreed, decisions } }, { ...coded, segments });
}

/** The differences that nothing was decided about yet. Of a code that was merged away or removed, nothing is left to decide. */
export function undecided(
  differences: readonly Difference[],
  { agreed, codebook }: Pick<Coding, 'agreed' | 'codebook'>,
): Difference[] {
  const decided = new Set(agreed?.decisions.map(({ text, code }) => `${text} ${code}`));
  const there = new Set(codebook.map(({ id }) => id));
  return differences.filter(({ text, code }) => there.has(code) && !decided.has(`${text} ${code}`));
}

function sharedText([one, two]: readonly [CodedText, CodedText], newId: () => string): CodedText {
  const [mine, theirs] = [spansByCode(one), spansByCode(two)];
  const both = new Map(
    [...mine].flatMap(([code, spans]) => {
      const others = theirs.get(code);
      return others ? [[code, joined([...spans, ...others])] as const] : [];
    }),
  );
  return {
    text: one.text,
    segments: joinedSegments([], both, newId),
    memo: [one.memo, two.memo]
      .filter((memo) => memo.trim() !== '')
      .join('\n\n')
      .slice(0, MEMO_LENGTH),
    nothingFits: one.nothingFits && two.nothingFits,
  };
}

/** The segments with more words under more codes; the same words are one segment with several codes. */
function joinedSegments(
  segments: readonly Segment[],
  more: ReadonlyMap<string, readonly TextSpan[]>,
  newId: () => string,
): Segment[] {
  const bySpan = new Map(segments.map((segment) => [`${segment.start} ${segment.end}`, segment]));
  for (const [code, spans] of more) {
    for (const { start, end } of spans) {
      const there = bySpan.get(`${start} ${end}`) ?? { id: newId(), start, end, codes: [] };
      bySpan.set(`${start} ${end}`, { ...there, codes: [...there.codes, code] });
    }
  }
  return [...bySpan.values()].sort((one, other) => one.start - other.start || one.end - other.end);
}

function byText({ texts }: Pick<Coding, 'texts'>): (text: string) => CodedText {
  const known = new Map(texts.map((each) => [each.text, each]));
  return (text) => known.get(text) ?? uncoded(text);
}

function spansByCode({ segments }: CodedText): Map<string, TextSpan[]> {
  const each = segments.flatMap(({ codes, start, end }) => codes.map((code) => ({ code, start, end })));
  return Map.groupBy(each, ({ code }) => code);
}

function lacking(
  those: ReadonlyMap<string, readonly TextSpan[]>,
  others: ReadonlyMap<string, readonly TextSpan[]>,
): (readonly [string, readonly TextSpan[]])[] {
  return [...those].filter(([code]) => !others.has(code)).map(([code, spans]) => [code, joined(spans)]);
}

/** The stretches in order; those that overlap are one. */
function joined(spans: readonly TextSpan[]): TextSpan[] {
  const whole: { start: number; end: number }[] = [];
  for (const { start, end } of spans.toSorted(
    (one, other) => one.start - other.start || one.end - other.end,
  )) {
    const last = whole.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else whole.push({ start, end });
  }
  return whole;
}
