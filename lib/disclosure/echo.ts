import type { SeatedObservation } from '../schema/seated-observation.ts';

/**
 * The observations a lead may see and that count. An echo-only one is among them only where k or more different seats,
 * its own included, wrote on the same consultant, domain and kind; the others always are. The order is kept.
 */
export function visibleObservations(
  observations: readonly SeatedObservation[],
  k: number,
): SeatedObservation[] {
  const seats = new Map<string, Set<string>>();
  for (const observation of observations) {
    const cell = cellOf(observation);
    seats.set(cell, (seats.get(cell) ?? new Set()).add(observation.seat));
  }
  return observations.filter(
    (observation) => observation.share !== 'echo-only' || (seats.get(cellOf(observation))?.size ?? 0) >= k,
  );
}

function cellOf({ consultant, domain, kind }: SeatedObservation): string {
  return `${consultant} ${domain} ${kind}`;
}
