import { mergePoints, moveObservation } from '../../lib/points/arrange-points.ts';
import { agreePoint, draftPoint, editPoint, type Wording } from '../../lib/points/edit-point.ts';
import { answerRoom } from '../../lib/points/room.ts';
import type { LedRound } from '../../lib/schema/led-round.ts';
import type { Point, RoomAnswer } from '../../lib/schema/point.ts';
import type { FormRefusal } from '../../lib/schema/refusal.ts';
import type { RoundPoint } from '../../lib/schema/round-point.ts';
import type { Result } from '../../lib/shared/result.ts';
import type { RecordPlace } from '../../lib/store/read-records.ts';
import type { RoundOnDesk } from '../collect/use-desk.ts';
import type { Writing } from '../collect/use-writing.ts';
import { useServices } from '../shared/services.tsx';
import { type Undo, useUndo } from './use-undo.ts';
import { type WordingFault, wordingFault } from './wording-fault.ts';

/** What the lead can do to the points of a round. Each change is stored at once, and can be taken back. */
export interface PointActions {
  /** What a brief would refuse in these words, or null; told while they are typed. */
  readonly judge: (wording: Wording) => WordingFault | null;
  /** Makes a point of these observations, or of none. Gives what is wrong with its words, or null once it is kept. */
  readonly merge: (
    wording: Wording,
    observations: readonly string[],
    onKept?: (point: string) => void,
  ) => Promise<WordingFault | null>;
  /** Gives a point other words, which need the room again. */
  readonly reword: (point: Point, statement: string) => Promise<WordingFault | null>;
  /** Puts what stands behind a point behind another, whose words stay; the first is gone. */
  readonly mergeInto: (point: Point, into: Point) => Promise<void>;
  /** Enters what the room answered; enough agrees the point. */
  readonly answer: (point: Point, answer: RoomAnswer | null) => Promise<void>;
  /** Puts an observation behind this point, or (null) behind none. */
  readonly move: (observation: string, to: string | null) => Promise<void>;
  readonly keep: (point: Point) => Promise<void>;
  readonly undo: Undo;
}

/** One point before and after an action: null before it was made, and after it was put into another. */
type Edit =
  | { readonly before: Point | null; readonly after: Point }
  | { readonly before: Point; readonly after: null };

type PointWriting = Pick<Writing, 'put' | 'change' | 'changeTogether' | 'remove' | 'refuse'>;

/** The actions on the points of the round on the desk. */
export function usePoints(
  desk: RoundOnDesk,
  { put, change, changeTogether, remove, refuse }: PointWriting,
): PointActions {
  const { vault, random, now } = useServices();
  const undo = useUndo();
  const { round } = desk.round.value.card;
  const takeBack = async ({ before, after }: Edit): Promise<boolean> => {
    if (after === null) return put('round-point', before.id, { round, point: before });
    // What another page did to the point since then stays.
    if (before === null) {
      const stored = await vault.read('round-point', after.id);
      if (!stored.ok) return false;
      return stored.value === null || !sameText(stored.value.point, after) || remove(after.id);
    }
    return change('round-point', after.id, (current) =>
      current !== null && sameText(current.point, after) ? { round, point: before } : null,
    );
  };
  const store = async (what: string, edits: readonly Edit[]) => {
    const stored = (await changeAsSeen(edits)) ? edits : [];
    const point = stored[0]?.after?.id;
    if (point === undefined) return;
    undo.record({
      what,
      point,
      back: async () => {
        let done = true;
        for (const edit of stored) done = (await takeBack(edit)) && done;
        return done;
      },
    });
  };
  // What another page changed since this one read it stays, and this is not done.
  const changeAsSeen = async (edits: readonly Edit[]): Promise<boolean> => {
    const places: RecordPlace<'led-round' | 'round-point'>[] = [
      { type: 'led-round', id: desk.round.id },
      ...edits.map(({ before, after }) => ({
        type: 'round-point' as const,
        id: after?.id ?? before?.id ?? '',
      })),
    ];
    let refusal: 'round-erased' | 'changed-meanwhile' | null = null;
    const done = await changeTogether(places, ([led, ...current]) => {
      const isAsSeen = edits.every(({ before }, index) => sameText(pointIn(current[index]), before));
      refusal = led === null ? 'round-erased' : isAsSeen ? null : 'changed-meanwhile';
      return [
        null,
        ...edits.map(({ after }) => (refusal === null && after !== null ? { round, point: after } : null)),
      ];
    });
    if (refusal !== null) refuse(refusal);
    if (!done || refusal !== null) return false;
    for (const { before, after } of edits) {
      if (after === null && !(await remove(before.id))) return false;
    }
    return true;
  };
  const keepAs = (what: string, after: Point) => store(what, [{ before: currentOf(desk, after.id), after }]);
  const keepWorded = async (what: string, made: Result<Point, FormRefusal>): Promise<WordingFault | null> => {
    if (!made.ok) return { reason: made.refusal.reason, quote: null };
    const fault = wordingFault(made.value, desk, now);
    if (fault === null) await keepAs(what, made.value);
    return fault;
  };
  return {
    undo,
    keep: (point) => keepAs('what was decided', point),
    merge: async (wording, observations, onKept) => {
      const made = draftPoint(wording, observations, random);
      const fault = await keepWorded('the new point', made);
      if (made.ok && fault === null) onKept?.(made.value.id);
      return fault;
    },
    judge: (wording) => {
      const made = draftPoint(wording, [], random);
      return made.ok ? wordingFault(made.value, desk, now) : null;
    },
    mergeInto: async (point, into) => {
      const merged = mergePoints(into, point);
      if (!merged.ok) return;
      await store('putting points together', [
        { before: into, after: merged.value },
        { before: point, after: null },
      ]);
    },
    reword: (point, statement) => keepWorded('the new words', editPoint(point, { statement })),
    answer: async (point, answer) => {
      const answered = answerRoom(point, answer, desk.evidence);
      if (!answered.ok) return;
      await keepAs('the room’s answer', answer === 'enough' ? agreePoint(answered.value) : answered.value);
    },
    move: (observation, to) => {
      const moved = moveObservation(desk.points, observation, to);
      const edits = moved.map((after, place) => ({ before: desk.points[place] ?? null, after }));
      return store(
        'the move',
        edits.filter(({ before, after }) => !sameText(before, after)),
      );
    },
  };
}

function currentOf({ points }: RoundOnDesk, id: string): Point | null {
  return points.find((point) => point.id === id) ?? null;
}

function pointIn(value: LedRound | RoundPoint | null | undefined): Point | null {
  return value && 'point' in value ? value.point : null;
}

function sameText(one: Point | null, other: Point | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
