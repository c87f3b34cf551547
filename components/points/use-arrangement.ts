import { useState } from 'preact/hooks';
import { type Groups, mergeGroups, moveToGroup, partGroup } from '../../lib/points/arrange-groups.ts';
import type { RoundOnDesk } from '../collect/use-desk.ts';
import { useSuggestedGroups } from './grouping.ts';
import type { Undo } from './use-undo.ts';

/** The groups as the lead has arranged them, and how to. Nothing of them is stored: a group counts once it is worded. */
export interface Arrangement {
  /** Null while groups are looked for. */
  readonly groups: Groups | null;
  /** Puts an observation into the group of another, or (null) into one of its own. */
  readonly move: (observation: string, beside: string | null) => void;
  /** Puts all of one's group into another's. */
  readonly merge: (one: string, into: string) => void;
  /** Each of one's group stands alone. */
  readonly part: (one: string) => void;
}

/** Suggested groups, arranged by the lead; they outlast going from view to view, and each change can be taken back. */
export function useArrangement({ shown }: RoundOnDesk, undo: Undo): Arrangement {
  const visible = shown.reading === 'open' ? shown.observations : [];
  const suggested = useSuggestedGroups(visible);
  const [moves, setMoves] = useState<readonly Move[]>([]);
  const all = suggested && withLoose(suggested, visible);
  const act = (what: string, move: Move) => {
    setMoves((before) => [...before, move]);
    undo.record({
      what,
      point: null,
      back: () => {
        setMoves((before) => before.filter((each) => each !== move));
        return true;
      },
    });
  };
  return {
    groups: all && moves.reduce((groups, move) => move(groups), all),
    move: (observation, beside) => act('the move', (groups) => moveToGroup(groups, observation, beside)),
    merge: (one, into) => act('putting groups together', (groups) => mergeGroups(groups, one, into)),
    part: (one) => act('parting a group', (groups) => partGroup(groups, one)),
  };
}

type Move = (groups: Groups) => Groups;

/** Where grouping failed, or has not heard of what has just come in, observations stand alone and can be moved. */
function withLoose(groups: Groups, visible: readonly { readonly id: string }[]): Groups {
  const held = new Set(groups.flat());
  return [...groups, ...visible.filter(({ id }) => !held.has(id)).map(({ id }) => [id])];
}
