import { compareText } from '../shared/order.ts';
import type { BundleObservation } from './bundle.ts';
import type { ReceivedPart } from './received-part.ts';
import type { Seat } from './seat.ts';

/** An observation as the lead's page holds it: with the seat it came from, by which a person counts once. */
export interface SeatedObservation extends BundleObservation {
  readonly seat: Seat;
}

/**
 * Every observation that was handed in, with its seat. One that a fellow handed in from two computers stands once: by
 * its id within the seat, the copy of the part with the lowest id.
 */
export function seatedObservations(parts: readonly ReceivedPart[]): SeatedObservation[] {
  const byKey = new Map<string, SeatedObservation>();
  for (const { seat, observations } of parts.toSorted((one, other) => compareText(one.part, other.part))) {
    for (const observation of observations) {
      const key = `${seat} ${observation.id}`;
      if (!byKey.has(key)) byKey.set(key, { ...observation, seat });
    }
  }
  return [...byKey.values()];
}
