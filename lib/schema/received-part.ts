import { z } from 'zod';
import { BundleObservation } from './bundle.ts';
import { Id, Revision, Sha256Hex } from './primitives.ts';
import { LOWEST_THRESHOLD } from './round-card.ts';
import { Seat } from './seat.ts';

/**
 * What the lead holds of one computer of one seat: its newest revision. `files` are the digests of every file that was
 * opened for it, so that a file dropped twice is known again. `promised` is the threshold the fellow was shown when
 * sealing, which nothing may lower.
 */
export const ReceivedPart = z.strictObject({
  round: Id,
  seat: Seat,
  part: Id,
  revision: Revision,
  files: z.array(Sha256Hex).min(1),
  promised: z.int().min(LOWEST_THRESHOLD),
  observations: z.array(BundleObservation),
});
export type ReceivedPart = z.infer<typeof ReceivedPart>;
