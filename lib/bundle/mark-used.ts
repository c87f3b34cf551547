import type { Membership } from '../schema/membership.ts';
import type { Observation } from '../schema/observation.ts';

/**
 * The membership after a preview about one consultant was opened: of the fellow's observations about them, those are marked
 * that stand behind it now; marks about others stay.
 */
export function markUsed(
  membership: Membership,
  {
    consultant,
    used,
    own,
  }: { readonly consultant: string; readonly used: readonly string[]; readonly own: readonly Observation[] },
): Membership {
  const about = new Set(
    own.flatMap(({ id, consultant: ref }) =>
      ref !== null && 'id' in ref && ref.id === consultant && ref.round === membership.card.round ? [id] : [],
    ),
  );
  const others = membership.used.filter((id) => !about.has(id));
  return { ...membership, used: [...new Set([...others, ...used])].toSorted() };
}
