import { type DisclosurePolicy, highestThreshold } from '../disclosure/threshold.ts';
import { BUNDLE_SIZES, type Bundle, bundleFormat } from '../schema/bundle.ts';
import { parseDocumentBytes } from '../schema/document.ts';
import type { LedRound } from '../schema/led-round.ts';
import type { FileRefusal, Refusal } from '../schema/refusal.ts';
import type { RoundCard } from '../schema/round-card.ts';
import type { Bytes } from '../shared/bytes.ts';
import { ok, type Result, refused } from '../shared/result.ts';
import { seatDigest } from '../vault/card-digest.ts';
import { type OpenFailure, openWith } from '../vault/sealed-file.ts';

/** The most bytes a sealed bundle can have: the largest content, and a little for age's header and its chunks' tags. */
export const LARGEST_SEALED_BUNDLE = Math.max(...BUNDLE_SIZES) + 1024;

const REASONS: Readonly<Record<OpenFailure, FileRefusal>> = {
  'not-age': 'not-a-bundle',
  'wrong-key': 'wrong-key',
  damaged: 'damaged',
};

/** What this hospital's policy says on the threshold; null or left out where it says nothing. */
interface PolicyInForce {
  readonly policy?: DisclosurePolicy | null | undefined;
}

/**
 * Opens what a fellow handed in, or says why not. Refused are, in this order: `too-large` before anything is opened,
 * `not-a-bundle`, `wrong-key`, `damaged`, `newer-version`, `unknown-key`, `other-round`, `seat-unknown`,
 * `promise-too-high`, `consultant-unknown`. A promise is too high that would take a brief from somebody or lock the round.
 */
export async function openBundle(
  file: Bytes,
  { card, identity, policy = null }: Pick<LedRound, 'card' | 'identity'> & PolicyInForce,
): Promise<Result<Bundle, Refusal>> {
  if (file.length > LARGEST_SEALED_BUNDLE) return refused({ reason: 'too-large' });
  const opened = await openWith(identity, file);
  if (!opened.ok) return refused({ reason: REASONS[opened.refusal] });
  return readBundle(opened.value, card, policy);
}

/** Reads what a sealed bundle held and judges it by the round's card. Refused as `openBundle` says, from `not-a-bundle` on. */
export async function readBundle(
  content: Bytes,
  card: RoundCard,
  policy: DisclosurePolicy | null = null,
): Promise<Result<Bundle, Refusal>> {
  const bundle = parseDocumentBytes(content, bundleFormat);
  return bundle.ok ? checkAgainst({ card, policy }, bundle.value) : bundle;
}

async function checkAgainst(
  { card, policy }: { readonly card: RoundCard } & PolicyInForce,
  bundle: Bundle,
): Promise<Result<Bundle, Refusal>> {
  if (bundle.round !== card.round) return refused({ reason: 'other-round' });
  if (!card.seats.includes(await seatDigest(bundle.seat))) return refused({ reason: 'seat-unknown' });
  if (bundle.promised.minContributors > highestThreshold(card, policy)) {
    return refused({ reason: 'promise-too-high', path: 'promised.minContributors' });
  }
  const known = new Set(card.consultants.map(({ id }) => id));
  const stranger = bundle.observations.findIndex(({ consultant }) => !known.has(consultant));
  if (stranger < 0) return ok(bundle);
  return refused({ reason: 'consultant-unknown', path: `observations.${stranger}.consultant` });
}
