import { type DisclosurePolicy, effectiveThreshold } from '../disclosure/threshold.ts';
import { BUNDLE_OBSERVATIONS, BUNDLE_SIZES, type Bundle, encodeBundle } from '../schema/bundle.ts';
import type { Membership } from '../schema/membership.ts';
import type { Observation } from '../schema/observation.ts';
import { utf8 } from '../shared/bytes.ts';
import { type RandomBytes, shuffled } from '../shared/random.ts';
import { ok, type Result, refused } from '../shared/result.ts';
import { asHandedIn, isInTime } from './ready.ts';
import { type EvenWording, sentWords } from './wording.ts';

/** What a bundle is made of. `observations` are the picked ones; none at all withdraws this computer's part. */
export interface BundleInput {
  readonly membership: Membership;
  readonly observations: readonly Observation[];
  /** Those that are sent in the even wording; left out, all go as they are written. */
  readonly even?: EvenWording;
  readonly policy?: DisclosurePolicy | null;
  /** The day it is sealed on, `YYYY-MM-DD`. */
  readonly today: string;
  readonly random: RandomBytes;
}

/** Why there is no bundle. */
export interface BundleRefusal {
  readonly reason: 'too-large' | 'round-closed';
}

/**
 * Makes the next revision of this computer's part: picked observations that are ready for the round, without week and
 * setting, shuffled, padded so that the JSON is exactly one of the bundle sizes. Refused as `too-large` beyond the
 * largest size or 200 observations, as `round-closed` where the round is closed and does not hold all of them yet.
 */
export function makeBundle({
  membership,
  observations,
  even = new Set(),
  policy,
  today,
  random,
}: BundleInput): Result<Bundle, BundleRefusal> {
  const { card, seat, part, revision } = membership;
  if (!observations.every((each) => isInTime(card, each, today))) return refused({ reason: 'round-closed' });
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
export function padBundle(bundle: Bundle): Result<Bundle, BundleRefusal> {
  const bytes = utf8(encodeBundle({ ...bundle, pad: '' })).length;
  const size = BUNDLE_SIZES.find((candidate) => candidate >= bytes);
  return size === undefined
    ? refused({ reason: 'too-large' })
    : ok({ ...bundle, pad: '.'.repeat(size - bytes) });
}
