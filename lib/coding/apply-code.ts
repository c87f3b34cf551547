import { type CodedText, type Coding, codedTextOf, type Segment } from '../schema/coding.ts';
import type { TextSpan } from '../shared/text-spans.ts';

/** A coding with what was made of one text in place of what was made of it before. */
export function withText(coding: Coding, changed: CodedText): Coding {
  const isThere = coding.texts.some(({ text }) => text === changed.text);
  const texts = isThere
    ? coding.texts.map((each) => (each.text === changed.text ? changed : each))
    : [...coding.texts, changed];
  return { ...coding, texts };
}

/** What is coded, and with what. `id` is the new segment's where there is none at these words yet. */
export interface Application {
  readonly text: string;
  readonly words: TextSpan;
  readonly code: string;
  readonly id: string;
}

/** Puts a code on some words. A segment of just these words gets it beside the codes it has. */
export function applyCode(coding: Coding, { text, words, code, id }: Application): Coding {
  const coded = codedTextOf(coding, text);
  const there = coded.segments.find((segment) => segment.start === words.start && segment.end === words.end);
  const segment: Segment = there
    ? { ...there, codes: [...new Set([...there.codes, code])] }
    : { id, start: words.start, end: words.end, codes: [code] };
  const others = coded.segments.filter((each) => each.id !== segment.id);
  return withText(coding, { ...coded, segments: inOrder([...others, segment]), nothingFits: false });
}

/** A code on one segment of a text. */
export interface Applied {
  readonly text: string;
  readonly segment: string;
  readonly code: string;
}

/** Takes a code off a segment, which is gone with its last one. */
export function takeCodeOff(coding: Coding, { text, segment, code }: Applied): Coding {
  const coded = codedTextOf(coding, text);
  const segments = coded.segments.flatMap((each) => {
    if (each.id !== segment) return [each];
    const codes = each.codes.filter((one) => one !== code);
    return codes.length === 0 ? [] : [{ ...each, codes }];
  });
  return withText(coding, { ...coded, segments });
}

function inOrder(segments: readonly Segment[]): Segment[] {
  return segments.toSorted((one, other) => one.start - other.start || one.end - other.end);
}
