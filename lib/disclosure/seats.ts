import type { SeatedObservation } from '../schema/seated-observation.ts';

/** How many different seats these observations came from: a fellow counts once, however often they wrote. */
export function countSeats(observations: readonly Pick<SeatedObservation, 'seat'>[]): number {
  return new Set(observations.map(({ seat }) => seat)).size;
}
