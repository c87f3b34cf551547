import { fixedKind } from '../schema/domain.ts';
import { Point } from '../schema/point.ts';
import type { FormRefusal } from '../schema/refusal.ts';
import { takeOutIdentifiers } from '../screening/take-out.ts';
import { newId, type RandomBytes } from '../shared/random.ts';
import { ok, type Result, refused } from '../shared/result.ts';

/** What a point says: whom about, where it stands in the brief, and in which words. */
export type Wording = Pick<Point, 'consultant' | 'domain' | 'kind' | 'statement'>;

/**
 * Makes a point that is still open. `observations` are the ids it merges, none where it is born in the room. Strengths
 * become keep and improvements change, whatever kind is given. Certain identifiers are taken out of the words.
 * Refused: `text-missing`, `text-too-long`.
 */
export function draftPoint(
  wording: Wording,
  observations: readonly Point['id'][],
  random: RandomBytes,
): Result<Point, FormRefusal> {
  return checked({
    ...wording,
    id: newId(random),
    observations: [...new Set(observations)],
    room: null,
    state: 'open',
  });
}

/**
 * Changes what a point says. Other words, another domain or kind need the room again where it was asked, and the point is
 * open. A change that changes nothing leaves the point as it was. Refused: `text-missing`, `text-too-long`.
 */
export function editPoint(
  point: Point,
  changes: Partial<Pick<Wording, 'domain' | 'kind' | 'statement'>>,
): Result<Point, FormRefusal> {
  const edited = checked({ ...point, ...changes });
  if (!edited.ok || saysTheSame(edited.value, point)) return edited;
  return ok({ ...edited.value, room: point.room === null ? null : 'ask-again', state: 'open' });
}

/** The point as the group agreed it. */
export function agreePoint(point: Point): Point {
  return { ...point, state: 'agreed' };
}

/** The point left out of the brief. It is kept, so that it can be opened again. */
export function dropPoint(point: Point): Point {
  return { ...point, state: 'dropped' };
}

/** The point still to be agreed, dropped or agreed before. */
export function reopenPoint(point: Point): Point {
  return { ...point, state: 'open' };
}

function saysTheSame(one: Point, other: Point): boolean {
  return one.domain === other.domain && one.kind === other.kind && one.statement === other.statement;
}

function checked(point: Point): Result<Point, FormRefusal> {
  const parsed = Point.safeParse({
    ...point,
    kind: fixedKind(point.domain) ?? point.kind,
    statement: takeOutIdentifiers(point.statement.trim()).text,
  });
  if (parsed.success) return ok(parsed.data);
  const issue = parsed.error.issues[0];
  const reason = issue?.code === 'too_big' ? 'text-too-long' : 'text-missing';
  return refused({ reason, path: issue?.path.join('.') ?? '' });
}
