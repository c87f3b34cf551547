import { z } from 'zod';
import { Codebook } from './codebook.ts';
import type { DocumentFormat } from './document.ts';
import { Id, VaultWords } from './primitives.ts';

/** The longest memo, in UTF-16 units. */
export const MEMO_LENGTH = 2000;

const Offset = z.int().min(0);

/** A stretch of a text under one code or several. Offsets are UTF-16 units, `end` exclusive; it is never empty. */
export const Segment = z
  .strictObject({ id: Id, start: Offset, end: Offset, codes: z.array(Id).min(1) })
  .refine(({ start, end }) => start < end, 'it holds no word')
  .refine(({ codes }) => new Set(codes).size === codes.length, 'one code stands twice');
export type Segment = z.infer<typeof Segment>;

/** What a coder made of one text. */
export const CodedText = z.strictObject({
  /** The id of the text: it changes with its words, so that a code never stands at other words than were read. */
  text: Id,
  segments: z.array(Segment),
  /** The coder's own note. */
  memo: z.string().max(MEMO_LENGTH),
  /** True where the coder read the text and found no code that fits. */
  nothingFits: z.boolean(),
});
export type CodedText = z.infer<typeof CodedText>;

/** A stretch that somebody chose to let out, and the findings in it that they called no identifier, by their keys. */
export const Quote = z
  .strictObject({ text: Id, start: Offset, end: Offset, dismissed: z.array(z.string()) })
  .refine(({ start, end }) => start < end, 'it holds no word');
export type Quote = z.infer<typeof Quote>;

/** Whether a code that one of two coders gave a text stays. */
export const Decision = z.strictObject({ text: Id, code: Id, keep: z.boolean() });
export type Decision = z.infer<typeof Decision>;

/** A coding without what was made of each text. */
export const CodingHead = z.strictObject({
  id: Id,
  /** Two random words that the coder goes by, never a name. */
  coder: VaultWords,
  /** Once locked no code and no memo of it changes; only then may it be laid beside another. Quotes may still be chosen. */
  state: z.enum(['open', 'locked']),
  codebook: Codebook,
  quotes: z.array(Quote),
  /** Where it was agreed from two: which, and what was decided where they differed. */
  agreed: z.strictObject({ of: z.tuple([Id, Id]), decisions: z.array(Decision) }).nullable(),
});
export type CodingHead = z.infer<typeof CodingHead>;

/** The work of one coder, or what two agreed on. Its file is sealed to the study's key. */
export const Coding = CodingHead.extend({
  format: z.literal('upward/coding'),
  version: z.literal(1),
  texts: z
    .array(CodedText)
    .refine((texts) => new Set(texts.map(({ text }) => text)).size === texts.length, 'one text stands twice'),
}).refine(
  ({ codebook, texts }) => {
    const known = new Set(codebook.map(({ id }) => id));
    return texts.every(({ segments }) =>
      segments.every(({ codes }) => codes.every((code) => known.has(code))),
    );
  },
  { path: ['texts'], error: 'a code is not in the codebook' },
);
export type Coding = z.infer<typeof Coding>;

export const codingFormat: DocumentFormat<Coding> = {
  format: 'upward/coding',
  version: 1,
  schema: Coding,
  otherwise: 'not-a-coding',
};

/** A text that nothing was made of yet. */
export function uncoded(text: string): CodedText {
  return { text, segments: [], memo: '', nothingFits: false };
}

/** What was made of a text; nothing where it was not coded yet. */
export function codedTextOf({ texts }: Pick<Coding, 'texts'>, text: string): CodedText {
  return texts.find((each) => each.text === text) ?? uncoded(text);
}

/** True once the coder is through with a text: it has a segment, or no code fits. */
export function isCoded({ segments, nothingFits }: CodedText): boolean {
  return segments.length > 0 || nothingFits;
}
