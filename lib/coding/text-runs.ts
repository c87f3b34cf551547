import type { Segment } from '../schema/coding.ts';

/** A stretch of a text under the same codes throughout; none where nothing is coded. Offsets are UTF-16 units. */
export interface TextRun {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly codes: readonly string[];
}

/** A text cut wherever a segment begins or ends. The runs together are the text, in its order. */
export function runsOf(text: string, segments: readonly Segment[]): TextRun[] {
  const within = (offset: number) => Math.max(0, Math.min(text.length, offset));
  const cuts = new Set([
    0,
    text.length,
    ...segments.flatMap(({ start, end }) => [within(start), within(end)]),
  ]);
  const places = [...cuts].sort((one, other) => one - other);
  return places.slice(1).map((end, index) => {
    const start = places[index] ?? 0;
    const over = segments.filter((segment) => segment.start < end && segment.end > start);
    return {
      start,
      end,
      text: text.slice(start, end),
      codes: [...new Set(over.flatMap(({ codes }) => codes))],
    };
  });
}
