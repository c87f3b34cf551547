import { z } from 'zod';
import type { DocumentFormat } from './document.ts';
import { Domain, KIND_DISAGREES, Kind, kindAgrees } from './domain.ts';
import { OBSERVATION_LENGTH } from './observation.ts';
import { Id, Revision, Share, shortText } from './primitives.ts';
import { LOWEST_THRESHOLD } from './round-card.ts';
import { Seat } from './seat.ts';

/** The sizes, in bytes of JSON, that a bundle is padded to before sealing, so that its length does not tell its content. */
export const BUNDLE_SIZES = [8, 32, 128].map((kibibytes) => kibibytes * 1024);

/** A bundle holds at most this many observations. */
export const BUNDLE_OBSERVATIONS = 200;

/** An observation as handed in: no setting, no week. */
export const BundleObservation = z
  .strictObject({
    id: Id,
    consultant: Id,
    domain: Domain,
    kind: Kind,
    text: shortText(OBSERVATION_LENGTH),
    share: Share,
  })
  .refine(kindAgrees, { path: ['kind'], error: KIND_DISAGREES });
export type BundleObservation = z.infer<typeof BundleObservation>;

/** What one computer of one fellow hands in, sealed to the lead. None picked means: withdrawn. */
export const Bundle = z.strictObject({
  format: z.literal('upward/bundle'),
  version: z.literal(1),
  round: Id,
  seat: Seat,
  part: Id,
  revision: Revision,
  promised: z.strictObject({ minContributors: z.int().min(LOWEST_THRESHOLD) }),
  observations: z
    .array(BundleObservation)
    .max(BUNDLE_OBSERVATIONS)
    .refine((list) => new Set(list.map(({ id }) => id)).size === list.length, {
      error: 'one id stands twice',
    }),
  pad: z.string(),
});
export type Bundle = z.infer<typeof Bundle>;

export const bundleFormat: DocumentFormat<Bundle> = {
  format: 'upward/bundle',
  version: 1,
  schema: Bundle,
  otherwise: 'not-a-bundle',
};

/** The JSON text of a bundle, keys in the schema's order. Throws a ZodError on what is no bundle. */
export function encodeBundle(bundle: Bundle): string {
  return JSON.stringify(Bundle.parse(bundle));
}
