import { z } from 'zod';
import { BriefContent } from './brief.ts';
import { Id } from './primitives.ts';

/** The words of a round's previews. */
export const GROUP_WORDS = 6;

/** A preview that was saved: what it showed, and the timer that ends its holding time. */
export const SavedPreview = z.strictObject({ consultant: Id, content: BriefContent, timer: Id });
export type SavedPreview = z.infer<typeof SavedPreview>;

/** What left a lead's page and is about to: the group's words, the last preview of each consultant, and the briefs released. */
export const RoundRelease = z.strictObject({
  round: Id,
  words: z.array(z.string().regex(/^[a-z]+$/)).length(GROUP_WORDS),
  previews: z.array(SavedPreview),
  briefs: z.array(BriefContent),
  /** The timer after which the round is erased; null until its last brief was released. */
  erasing: Id.nullable(),
});
export type RoundRelease = z.infer<typeof RoundRelease>;
