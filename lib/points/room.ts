import { countSeats } from '../disclosure/seats.ts';
import { type Evidence, observationsBehind } from '../disclosure/support.ts';
import { DOMAINS_AS_READ } from '../schema/domain.ts';
import type { Point, RoomAnswer } from '../schema/point.ts';
import type { FormRefusal } from '../schema/refusal.ts';
import { compareText } from '../shared/order.ts';
import { ok, type Result, refused } from '../shared/result.ts';

/**
 * True where the room may see a point's words: two or more seats wrote it, or the one who did allowed all of it to be
 * discussed, or it was born in the room. A dropped point, and one whose observations were all withdrawn, is not shown.
 */
export function isForRoom(point: Point, evidence: Evidence): boolean {
  if (point.state === 'dropped') return false;
  if (point.observations.length === 0) return true;
  const behind = observationsBehind(point, evidence);
  if (countSeats(behind) >= 2) return true;
  return behind.length > 0 && behind.every(({ share }) => share === 'discuss');
}

/** The points the room may see, as a brief is read: strengths first, keep before change, then by their words. */
export function roomPoints(points: readonly Point[], evidence: Evidence): Point[] {
  return points.filter((point) => isForRoom(point, evidence)).toSorted(asRead);
}

/**
 * The point with what the room answered, or (null) with the answer taken back: then it is to be asked again, since what it
 * said once is not unsaid by asking no more. Refused as `not-for-the-room` where the room may not see the point.
 */
export function answerRoom(
  point: Point,
  answer: RoomAnswer | null,
  evidence: Evidence,
): Result<Point, FormRefusal> {
  return isForRoom(point, evidence)
    ? ok({ ...point, room: answer ?? (point.room === null ? null : 'ask-again') })
    : refused({ reason: 'not-for-the-room' });
}

function asRead(one: Point, other: Point): number {
  return (
    DOMAINS_AS_READ.indexOf(one.domain) - DOMAINS_AS_READ.indexOf(other.domain) ||
    Number(one.kind === 'change') - Number(other.kind === 'change') ||
    compareText(one.statement, other.statement)
  );
}
