import type { BundleObservation } from '../schema/bundle.ts';
import { fixedKind } from '../schema/domain.ts';
import type { Observation } from '../schema/observation.ts';
import type { RoundCard } from '../schema/round-card.ts';

/**
 * An observation as it would be handed in to this round: no week, no setting. Null where it cannot be: it is about
 * nobody on the card, or its domain or kind is not chosen yet.
 */
export function asHandedIn(observation: Observation, card: RoundCard): BundleObservation | null {
  const { id, domain, text, share } = observation;
  const consultant = consultantOn(card, observation);
  const kind = observation.kind ?? fixedKind(domain);
  if (consultant === null || domain === null || kind === null) return null;
  return { id, consultant, domain, kind, text, share };
}

/** Whether the last day of a round is over. From then on nothing new goes in; what went in can be changed or taken back. */
export function isClosed({ closes }: Pick<RoundCard, 'closes'>, today: string): boolean {
  return today > closes;
}

/** Whether this observation may go into the round on this day: any until it closes, afterwards those that it holds. */
export function isInTime(card: RoundCard, { handedIn }: Observation, today: string): boolean {
  return !isClosed(card, today) || handedIn?.round === card.round;
}

/** The observations that can be handed in to this round on this day (`YYYY-MM-DD`), in their order. */
export function readyFor(
  card: RoundCard,
  observations: readonly Observation[],
  today: string,
): Observation[] {
  return observations.filter(
    (observation) => asHandedIn(observation, card) !== null && isInTime(card, observation, today),
  );
}

/** The observations that were never handed in and cannot be handed in to this round as they are. */
export function leftOutOf(card: RoundCard, observations: readonly Observation[]): Observation[] {
  return observations.filter(
    (observation) => observation.handedIn === null && asHandedIn(observation, card) === null,
  );
}

function consultantOn(card: RoundCard, { consultant }: Observation): string | null {
  if (consultant === null || !('id' in consultant) || consultant.round !== card.round) return null;
  return card.consultants.some(({ id }) => id === consultant.id) ? consultant.id : null;
}
