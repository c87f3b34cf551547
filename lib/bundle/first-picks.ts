import type { Membership } from '../schema/membership.ts';
import type { Observation } from '../schema/observation.ts';

/**
 * The observations that are not picked at first. Before anything was handed in there are none. Afterwards they are those
 * that this round does not hold: kept back knowingly, taken back, or written since; which of the three nobody stored.
 */
export function leftAtFirst(
  { card, revision }: Pick<Membership, 'card' | 'revision'>,
  ready: readonly Observation[],
): ReadonlySet<Observation['id']> {
  if (revision === 0) return new Set();
  return new Set(ready.filter(({ handedIn }) => handedIn?.round !== card.round).map(({ id }) => id));
}
