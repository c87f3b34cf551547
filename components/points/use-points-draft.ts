import { useMemo, useRef } from 'preact/hooks';
import { begunAt, withBegun, withMove, withoutMove } from '../../lib/points/points-draft.ts';
import type { BegunPoint, GroupMove, PointsDraft } from '../../lib/schema/points-draft.ts';
import type { RoundOnDesk } from '../collect/use-desk.ts';
import type { Writing } from '../collect/use-writing.ts';
import { useServices } from '../shared/services.tsx';
import type { Cell } from './cell.ts';

/** What the lead has begun: how the groups were arranged, and words that are no point yet. Stored as it changes. */
export interface Begun {
  readonly moves: readonly GroupMove[];
  readonly move: (move: GroupMove) => Promise<boolean>;
  readonly takeBack: (move: GroupMove) => Promise<boolean>;
  /** What is begun at a place, or null. */
  readonly at: (cell: Cell) => BegunPoint | null;
  readonly keep: (begun: BegunPoint) => Promise<boolean>;
}

const NO_MOVES: readonly GroupMove[] = [];

/** Keeps what is begun on the round on the desk. */
export function usePointsDraft(
  { round, draft }: Pick<RoundOnDesk, 'round' | 'draft'>,
  { change }: Pick<Writing, 'change'>,
): Begun {
  const { vault } = useServices();
  // The same before the first change is stored and after, for what is taken back was asked for before.
  const id = useMemo(() => draft?.id ?? vault.newId(), [round.id, draft?.id]);
  // What was kept last, for a part that is come back to before it is stored.
  const latest = useRef(new Map<string, BegunPoint>());
  const nothing: PointsDraft = { round: round.value.card.round, moves: [], begun: [] };
  const changeTo = (next: (before: PointsDraft) => PointsDraft) =>
    change('points-draft', id, (current) => {
      const before = current ?? nothing;
      const after = next(before);
      return after === before ? null : after;
    });
  return {
    moves: draft?.value.moves ?? NO_MOVES,
    move: (move) => changeTo((before) => withMove(before, move)),
    takeBack: (move) => changeTo((before) => withoutMove(before, move)),
    at: (cell) => latest.current.get(keyOf(cell)) ?? begunAt(draft?.value ?? null, cell),
    keep: (begun) => {
      latest.current.set(keyOf(begun), begun);
      return changeTo((before) => withBegun(before, begun));
    },
  };
}

function keyOf({ consultant, domain, kind }: Cell): string {
  return `${consultant} ${domain} ${kind}`;
}
