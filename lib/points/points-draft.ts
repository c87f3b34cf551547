import type { BegunPoint, GroupMove, PointsDraft } from '../schema/points-draft.ts';
import { takeOutIdentifiers } from '../screening/take-out.ts';
import { type Groups, mergeGroups, moveToGroup, partGroup } from './arrange-groups.ts';

/** Where a begun point stands in a brief. */
type Place = Pick<BegunPoint, 'consultant' | 'domain' | 'kind'>;

/** The groups after these moves, one after another. A move whose observations are gone changes nothing. */
export function moved(groups: Groups, moves: readonly GroupMove[]): Groups {
  return moves.reduce(movedOnce, groups);
}

/** The draft with one move more, as the last. */
export function withMove(draft: PointsDraft, move: GroupMove): PointsDraft {
  return { ...draft, moves: [...draft.moves, move] };
}

/** The draft without the last move that is this one; the same draft where it holds none. */
export function withoutMove(draft: PointsDraft, move: GroupMove): PointsDraft {
  const at = draft.moves.findLastIndex((each) => JSON.stringify(each) === JSON.stringify(move));
  return at < 0 ? draft : { ...draft, moves: draft.moves.toSpliced(at, 1) };
}

/** What is begun at a place, or null. */
export function begunAt(draft: PointsDraft | null, place: Place): BegunPoint | null {
  return draft?.begun.find((each) => isAt(each, place)) ?? null;
}

/**
 * The draft with what is begun at its place, without certain identifiers in its words; nothing written and nothing ticked
 * leaves nothing. The same draft where nothing changes.
 */
export function withBegun(draft: PointsDraft, begun: BegunPoint): PointsDraft {
  const statement = takeOutIdentifiers(begun.statement).text;
  const next = { ...begun, statement, observations: begun.observations.toSorted() };
  const before = begunAt(draft, begun);
  const isEmpty = statement.trim() === '' && next.observations.length === 0;
  if (isEmpty ? before === null : JSON.stringify(before) === JSON.stringify(next)) return draft;
  const others = draft.begun.filter((each) => !isAt(each, begun));
  return { ...draft, begun: isEmpty ? others : [...others, next] };
}

function movedOnce(groups: Groups, move: GroupMove): Groups {
  if (move.do === 'part') return partGroup(groups, move.one);
  const known = new Set(groups.flat());
  if (move.do === 'merge') {
    return known.has(move.one) && known.has(move.into) ? mergeGroups(groups, move.one, move.into) : groups;
  }
  const { observation, beside } = move;
  const isThere = known.has(observation) && (beside === null || known.has(beside));
  return isThere ? moveToGroup(groups, observation, beside) : groups;
}

function isAt(one: Place, { consultant, domain, kind }: Place): boolean {
  return one.consultant === consultant && one.domain === domain && one.kind === kind;
}
