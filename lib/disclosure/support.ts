import type { Point } from '../schema/point.ts';
import type { SeatedObservation } from '../schema/seated-observation.ts';
import { visibleObservations } from './echo.ts';
import { countSeats } from './seats.ts';

/** What the rules on a point look at: all observations of the round, hidden ones too, and the threshold in force. */
export interface Evidence {
  readonly observations: readonly SeatedObservation[];
  readonly k: number;
}

/**
 * The observations that stand behind a point: those it names that are still handed in, are about its consultant
 * and of its kind, and are not hidden by the echo rule.
 */
export function observationsBehind(point: Point, { observations, k }: Evidence): SeatedObservation[] {
  const named = new Set(point.observations);
  return visibleObservations(observations, k).filter(
    ({ id, consultant, kind }) => named.has(id) && consultant === point.consultant && kind === point.kind,
  );
}

/**
 * True where a point may be shown: it is agreed, and the room said enough or, where the room was never asked, k or more
 * different seats wrote it.
 */
export function isSupported(point: Point, evidence: Evidence): boolean {
  if (point.state !== 'agreed') return false;
  if (point.room !== null) return point.room === 'enough';
  return countSeats(observationsBehind(point, evidence)) >= evidence.k;
}
