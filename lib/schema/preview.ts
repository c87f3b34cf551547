import { z } from 'zod';
import { BriefContent } from './brief.ts';
import type { DocumentFormat } from './document.ts';
import { Day, Sha256Base64Url } from './primitives.ts';

/** The digests a preview always holds: the first makes the others this file's own; those that no observation stands behind are random. */
export const PREVIEW_DIGESTS = 256;

/** The most observations that a preview can mark. */
export const MOST_USED = PREVIEW_DIGESTS - 1;

/** What contributors see before release, sealed with the group's words; `used` lets a panel mark its own observations. */
export const Preview = z.strictObject({
  format: z.literal('upward/preview'),
  version: z.literal(1),
  content: BriefContent,
  used: z.array(Sha256Base64Url).length(PREVIEW_DIGESTS),
  closes: Day,
});
export type Preview = z.infer<typeof Preview>;

export const previewFormat: DocumentFormat<Preview> = {
  format: 'upward/preview',
  version: 1,
  schema: Preview,
  otherwise: 'not-a-preview',
};
