import { z } from 'zod';
import { CodedText, CodingHead } from './coding.ts';
import { Id } from './primitives.ts';
import { RowBytes } from './row-bytes.ts';

/**
 * A part of a coding as it lies on the disk, encrypted under a key that only the study's key gives. Which study and which
 * coding it is of lies open as digests that nobody else can make.
 */
export const CodingRow = z.strictObject({
  id: Id,
  study: Id,
  coding: Id,
  part: z.enum(['head', 'text']),
  nonce: RowBytes,
  data: RowBytes,
});
export type CodingRow = z.infer<typeof CodingRow>;

/** What a row holds once it is opened. */
export const CodingPart = z.discriminatedUnion('part', [
  z.strictObject({ part: z.literal('head'), head: CodingHead }),
  z.strictObject({ part: z.literal('text'), text: CodedText }),
]);
export type CodingPart = z.infer<typeof CodingPart>;
