import type { TextSpan } from '../../shared/text-spans.ts';

/** A text with LF line ends, and where a stretch of the first lies in it, in Unicode code points. */
export interface CountedText {
  readonly text: string;
  /** UTF-16 offsets of the text as it was, to code points of the text as it is. */
  readonly placeOf: (span: TextSpan) => TextSpan;
}

/** Counts a text as REFI-QDA does: line ends as LF, positions in code points from 0, the end exclusive. */
export function inCodePoints(given: string): CountedText {
  const places: number[] = [];
  const signs: string[] = [];
  for (const sign of given.match(/\r\n|[\s\S]/gu) ?? []) {
    for (let unit = 0; unit < sign.length; unit += 1) places.push(signs.length);
    signs.push(sign === '\r\n' || sign === '\r' ? '\n' : sign);
  }
  places.push(signs.length);
  const at = (offset: number) => places[Math.max(0, Math.min(places.length - 1, offset))] ?? 0;
  return { text: signs.join(''), placeOf: ({ start, end }) => ({ start: at(start), end: at(end) }) };
}
