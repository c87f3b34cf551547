import type { Point } from '../schema/point.ts';
import type { FormRefusal } from '../schema/refusal.ts';
import type { SeatedObservation } from '../schema/seated-observation.ts';
import { ok, type Result, refused } from '../shared/result.ts';

/**
 * A point with the observations of another behind it too. It keeps its words, and so the room's answer. Refused as
 * `points-differ` where the two are not of one consultant and kind.
 */
export function mergePoints(into: Point, other: Point): Result<Point, FormRefusal> {
  if (other.consultant !== into.consultant || other.kind !== into.kind) {
    return refused({ reason: 'points-differ' });
  }
  return ok({ ...into, observations: [...new Set([...into.observations, ...other.observations])] });
}

/** The points with one observation moved to another of them, or (null) to none. It stands behind one point at most. */
export function moveObservation(
  points: readonly Point[],
  observation: string,
  to: Point['id'] | null,
): Point[] {
  return points.map((point) => {
    const others = point.observations.filter((id) => id !== observation);
    return { ...point, observations: point.id === to ? [...others, observation] : others };
  });
}

/** The observations that no point but a dropped one holds yet. `visible` are those the lead may see. */
export function unplacedObservations(
  points: readonly Point[],
  visible: readonly SeatedObservation[],
): SeatedObservation[] {
  const held = points.filter(({ state }) => state !== 'dropped').flatMap(({ observations }) => observations);
  const placed = new Set(held);
  return visible.filter(({ id }) => !placed.has(id));
}
