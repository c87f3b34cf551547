import { codesAbove, type ThemeCode } from '../schema/codebook.ts';
import type { CodedText, Coding, Segment } from '../schema/coding.ts';
import { ok, type Result, refused } from '../shared/result.ts';
import { addCode, type CodebookRefusal } from './edit-codebook.ts';

/** How many segments stand under a code, those under the codes below it not counted. */
export function segmentsUnder({ texts }: Pick<Coding, 'texts'>, code: string): number {
  return texts.reduce(
    (all, { segments }) => all + segments.filter(({ codes }) => codes.includes(code)).length,
    0,
  );
}

/**
 * Merges one code into another: every segment under the first stands under the second, and the first is gone. No segment
 * is lost or made. What stood under the first stands under the second; where the second itself did, it takes the first's
 * place. Gives the coding back as it is where the two are one, or one of them is not in the codebook.
 */
export function mergeCodes(
  coding: Coding,
  { from, into }: { readonly from: string; readonly into: string },
): Coding {
  const { codebook } = coding;
  const gone = codebook.find(({ id }) => id === from);
  if (from === into || gone === undefined || !codebook.some(({ id }) => id === into)) return coding;
  const wasBelow = codesAbove(codebook, into).includes(from);
  const placed = (code: ThemeCode): ThemeCode => {
    if (code.id === into) return wasBelow ? { ...code, parent: gone.parent } : code;
    return code.parent === from ? { ...code, parent: into } : code;
  };
  return {
    ...coding,
    codebook: codebook.filter(({ id }) => id !== from).map(placed),
    texts: mapSegments(coding.texts, (segment) =>
      segment.codes.includes(from) ? { ...segment, codes: replaced(segment.codes, from, into) } : segment,
    ),
  };
}

/** A code to be split off, and the segments that go over to it. */
export interface Split {
  readonly code: string;
  readonly id: string;
  readonly name: string;
  readonly segments: ReadonlySet<string>;
}

/**
 * Splits a code: a new one stands beside it, and the named segments go over to it; the others stay. No segment is lost or
 * made. Refused where none of the code's segments is named, and as adding a code of that name is.
 */
export function splitCode(
  coding: Coding,
  { code, id, name, segments }: Split,
): Result<Coding, CodebookRefusal> {
  const isOver = ({ id: own, codes }: Segment) => segments.has(own) && codes.includes(code);
  const parent = coding.codebook.find((each) => each.id === code)?.parent ?? null;
  const added = addCode(coding, { id, name, parent });
  if (!added.ok) return added;
  if (!coding.texts.some((text) => text.segments.some(isOver))) return refused('no-segments-chosen');
  const over = (segment: Segment): Segment =>
    isOver(segment) ? { ...segment, codes: replaced(segment.codes, code, id) } : segment;
  return ok({ ...added.value, texts: mapSegments(coding.texts, over) });
}

/** A text in which nothing changes is the very same after, so that it is not written again. */
function mapSegments(texts: readonly CodedText[], change: (segment: Segment) => Segment): CodedText[] {
  return texts.map((text) => {
    const segments = text.segments.map(change);
    const isSame = segments.every((segment, place) => segment === text.segments[place]);
    return isSame ? text : { ...text, segments };
  });
}

/** Each code once: a segment under both keeps the second alone. */
function replaced(codes: readonly string[], from: string, into: string): string[] {
  return [...new Set(codes.map((code) => (code === from ? into : code)))];
}
