import { moveObservation } from '../../lib/points/arrange-points.ts';
import { agreePoint, draftPoint, editPoint, type Wording } from '../../lib/points/edit-point.ts';
import { answerRoom } from '../../lib/points/room.ts';
import type { Point, RoomAnswer } from '../../lib/schema/point.ts';
import type { FormRefusal } from '../../lib/schema/refusal.ts';
import type { Result } from '../../lib/shared/result.ts';
import type { RoundOnDesk } from '../collect/use-desk.ts';
import type { Put } from '../collect/use-writing.ts';
import { useServices } from '../shared/services.tsx';
import { type WordingFault, wordingFault } from './wording-fault.ts';

/** What the lead can do to the points of a round. Each change is stored at once. */
export interface PointActions {
  /** Makes a point of these observations, or of none. Gives what is wrong with its words, or null once it is kept. */
  readonly merge: (wording: Wording, observations: readonly string[]) => Promise<WordingFault | null>;
  /** Gives a point other words, which need the room again. */
  readonly reword: (point: Point, statement: string) => Promise<WordingFault | null>;
  /** Enters what the room answered; enough agrees the point. */
  readonly answer: (point: Point, answer: RoomAnswer | null) => Promise<void>;
  readonly takeOut: (observation: string) => Promise<void>;
  readonly keep: (point: Point) => Promise<void>;
}

/** The actions on the points of the round on the desk. */
export function usePoints(desk: RoundOnDesk, put: Put): PointActions {
  const { random, now } = useServices();
  const keep = async (point: Point) => {
    await put('round-point', point.id, { round: desk.round.value.card.round, point });
  };
  const keepWorded = async (made: Result<Point, FormRefusal>): Promise<WordingFault | null> => {
    if (!made.ok) return { reason: made.refusal.reason, quote: null };
    const fault = wordingFault(made.value, desk, now);
    if (fault === null) await keep(made.value);
    return fault;
  };
  return {
    keep,
    merge: (wording, observations) => keepWorded(draftPoint(wording, observations, random)),
    reword: (point, statement) => keepWorded(editPoint(point, { statement })),
    answer: async (point, answer) => {
      const answered = answerRoom(point, answer, desk.evidence);
      if (answered.ok) await keep(answer === 'enough' ? agreePoint(answered.value) : answered.value);
    },
    takeOut: async (observation) => {
      const moved = moveObservation(desk.points, observation, null);
      for (const point of moved.filter((each, place) => lost(each, desk.points[place]))) await keep(point);
    },
  };
}

function lost(after: Point, before: Point | undefined): boolean {
  return after.observations.length !== before?.observations.length;
}
