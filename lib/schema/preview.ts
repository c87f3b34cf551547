import { z } from 'zod';
import { BriefContent } from './brief.ts';
import { Day, Sha256Base64Url } from './primitives.ts';

/** The digests a preview always holds; those that no observation stands behind are random. */
export const PREVIEW_DIGESTS = 256;

/** What contributors see before release, sealed with the group's words; `used` lets a panel mark its own observations. */
export const Preview = z.strictObject({
  format: z.literal('upward/preview'),
  version: z.literal(1),
  content: BriefContent,
  used: z.array(Sha256Base64Url).length(PREVIEW_DIGESTS),
  closes: Day,
});
export type Preview = z.infer<typeof Preview>;
