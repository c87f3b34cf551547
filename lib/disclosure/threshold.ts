import type { Policy } from '../schema/policy.ts';
import {
  type CardConsultant,
  COHORT_MARGIN,
  isCohortTooSmall,
  LOWEST_THRESHOLD,
  type RoundCard,
} from '../schema/round-card.ts';

/** What a hospital's policy says on disclosure; null where it says nothing. */
export interface DisclosurePolicy {
  readonly minContributors: number | null;
}

/** What the policy of a hospital's computers says on it. */
export function disclosurePolicy({ minContributors }: Policy): DisclosurePolicy {
  return { minContributors: minContributors ?? null };
}

/**
 * The threshold k in force: how many fellows must stand behind a shown point. The highest of the card's, the policy's
 * and three; nothing lowers it.
 */
export function effectiveThreshold(
  card: Pick<RoundCard, 'minContributors'>,
  policy: DisclosurePolicy | null = null,
): number {
  return Math.max(LOWEST_THRESHOLD, card.minContributors, policy?.minContributors ?? 0);
}

/** The policy raised to what fellows were promised when they handed in, since a promise may not be lowered either. */
export function policyWithPromises(
  policy: DisclosurePolicy | null,
  promised: readonly number[],
): DisclosurePolicy {
  const highest = Math.max(0, policy?.minContributors ?? 0, ...promised);
  return { minContributors: highest === 0 ? null : highest };
}

/**
 * The highest threshold that a fellow may be promised: the one in force, or the largest under which nobody loses a brief and
 * the round's seats are enough to open it. Else one seat could lock the round for all.
 */
export function highestThreshold(
  card: Pick<RoundCard, 'minContributors' | 'consultants' | 'seats'>,
  policy: DisclosurePolicy | null = null,
): number {
  const k = effectiveThreshold(card, policy);
  const cohorts = card.consultants
    .filter((consultant) => canHaveBrief(consultant, k))
    .map(({ fellows }) => fellows - COHORT_MARGIN);
  return cohorts.length === 0 ? k : Math.max(k, Math.min(card.seats.length, ...cohorts));
}

/** True where this consultant's cohort is large enough for a brief: k + 2 or more. */
export function canHaveBrief(consultant: CardConsultant, k: number): boolean {
  return !isCohortTooSmall(consultant, k);
}

/**
 * How many fellows of a cohort may pool all they know before they could work out what somebody else wrote:
 * cohort - k - 1. Null where the cohort is too small for a brief at all.
 */
export function mayTalk(fellows: number, k: number): number | null {
  return fellows < k + COHORT_MARGIN ? null : fellows - k - 1;
}
