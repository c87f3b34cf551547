import { useMemo } from 'preact/hooks';
import type { Groups } from '../../lib/points/arrange-groups.ts';
import { moved } from '../../lib/points/points-draft.ts';
import type { GroupMove } from '../../lib/schema/points-draft.ts';
import type { SeatedObservation } from '../../lib/schema/seated-observation.ts';
import type { RoundOnDesk } from '../collect/use-desk.ts';
import { useSuggestedGroups } from './grouping.ts';
import type { Begun } from './use-points-draft.ts';
import type { Undo } from './use-undo.ts';

/** The groups as the lead has arranged them, and how to. A group counts once it is worded. */
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

const NOTHING: readonly SeatedObservation[] = [];

/** Suggested groups, arranged by the lead. The arrangement is kept, and each change can be taken back. */
export function useArrangement({ shown }: RoundOnDesk, begun: Begun, undo: Undo): Arrangement {
  const visible = shown.reading === 'open' ? shown.observations : NOTHING;
  const suggested = useSuggestedGroups(visible);
  const act = (what: string, move: GroupMove) => {
    const done = begun.move(move);
    // Recorded at once, so that undo pressed in haste takes this one back; where it was not stored there is nothing to.
    undo.record({ what, point: null, back: async () => !(await done) || begun.takeBack(move) });
  };
  const groups = useMemo(
    () => suggested && moved(withLoose(suggested, visible), begun.moves),
    [suggested, visible, begun.moves],
  );
  return {
    groups,
    move: (observation, beside) => act('the move', { do: 'move', observation, beside }),
    merge: (one, into) => act('putting groups together', { do: 'merge', one, into }),
    part: (one) => act('parting a group', { do: 'part', one }),
  };
}

/** Where grouping failed, or has not heard of what has just come in, observations stand alone and can be moved. */
function withLoose(groups: Groups, visible: readonly { readonly id: string }[]): Groups {
  const held = new Set(groups.flat());
  return [...groups, ...visible.filter(({ id }) => !held.has(id)).map(({ id }) => [id])];
}
