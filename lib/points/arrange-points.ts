import type { Point } from '../schema/point.ts';
import type { FormRefusal } from '../schema/refusal.ts';
import type { SeatedObservation } from '../schema/seated-observation.ts';
import type { RandomBytes } from '../shared/random.ts';
import { ok, type Result, refused } from '../shared/result.ts';
import { draftPoint } from './edit-point.ts';

/**
 * The points with some merged into one, which keeps its words and so the room's answer, and gains their observations.
 * Refused as `points-differ` where they are not all of one consultant and kind.
 */
export function mergePoints(
  points: readonly Point[],
  into: Point,
  others: readonly Point[],
): Result<Point[], FormRefusal> {
  const alike = others.every(({ consultant, kind }) => consultant === into.consultant && kind === into.kind);
  if (!alike) return refused({ reason: 'points-differ' });
  const merged = new Set([into, ...others].flatMap(({ observations }) => observations));
  const gone = new Set(others.map(({ id }) => id));
  const left = points.filter(({ id }) => id === into.id || !gone.has(id));
  return ok(left.map((point) => (point.id === into.id ? { ...into, observations: [...merged] } : point)));
}

/**
 * The points with some observations of one taken out into a new, open point of the same consultant, domain and kind,
 * which stands right behind it. Refused as the new statement's: `text-missing`, `text-too-long`.
 */
export function splitPoint(
  points: readonly Point[],
  from: Point,
  {
    statement,
    observations,
    random,
  }: { statement: string; observations: readonly string[]; random: RandomBytes },
): Result<Point[], FormRefusal> {
  const taken = from.observations.filter((id) => observations.includes(id));
  const split = draftPoint({ ...from, statement }, taken, random);
  if (!split.ok) return split;
  const rest = { ...from, observations: from.observations.filter((id) => !taken.includes(id)) };
  return ok(points.flatMap((point) => (point.id === from.id ? [rest, split.value] : [point])));
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
