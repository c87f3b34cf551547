import { type DisclosurePolicy, effectiveThreshold } from '../disclosure/threshold.ts';
import { BUNDLE_OBSERVATIONS, BUNDLE_SIZES, type Bundle, encodeBundle } from '../schema/bundle.ts';
import type { Membership } from '../schema/membership.ts';
import type { Observation } from '../schema/observation.ts';
import type { Refusal } from '../schema/refusal.ts';
import { utf8 } from '../shared/bytes.ts';
import { type RandomBytes, shuffled } from '../shared/random.ts';
import { ok, type Result, refused } from '../shared/result.ts';
import { asHandedIn } from './ready.ts';
import { type EvenWording, sentWords } from './wording.ts';

/** What a bundle is made of. `observations` are the picked ones; none at all withdraws this computer's part. */
export interface BundleInput {
  readonly membership: Membership;
  readonly observations: readonly Observation[];
  /** Those that are sent in the even wording; left out, all go as they are written. */
  readonly even?: EvenWording;
  readonly policy?: DisclosurePolicy | null;
  readonly random: RandomBytes;
}

/**
 * Makes the next revision of this computer's part: picked observations that are ready for the round, without week and
 * setting, shuffled, padded so that the JSON is exactly one of the bundle sizes. Refused as `too-large` beyond the
 * largest size or 200 observations.
 */
export function makeBundle({
  membership,
  observations,
  even = new Set(),
  policy,
  random,
}: BundleInput): Result<Bundle, Refusal> {
  const { card, seat, part, revision } = membership;
  const picked = observations
    .map((observation) => asHandedIn(observation, card))
    .filter((one) => one !== null)
    .map((one) => ({ ...one, text: sentWords(one, even) }));
  if (picked.length > BUNDLE_OBSERVATIONS) return refused({ reason: 'too-large' });
  return padBundle({
    format: 'upward/bundle',
    version: 1,
    round: card.round,
    seat,
    part,
    revision: revision + 1,
    promised: { minContributors: effectiveThreshold(card, policy) },
    observations: shuffled(picked, random),
    pad: '',
  });
}

/** Pads to the smallest size that holds the bundle; each character of the padding is one byte of JSON. */
export function padBundle(bundle: Bundle): Result<Bundle, Refusal> {
  const bytes = utf8(encodeBundle({ ...bundle, pad: '' })).length;
  const size = BUNDLE_SIZES.find((candidate) => candidate >= bytes);
  return size === undefined
    ? refused({ reason: 'too-large' })
    : ok({ ...bundle, pad: '.'.repeat(size - bytes) });
}
