/** Groups of observations' ids, as the lead sees and rearranges them before they are worded. */
export type Groups = readonly (readonly string[])[];

/**
 * The groups of what is left to be worded. `left` stand in the order they are shown in, which gives the order of the
 * groups and of what is in them; what no group holds, such as an observation taken out of a point, stands alone.
 */
export function groupsLeft(groups: Groups, left: readonly string[]): Groups {
  const groupOf = new Map(groups.flatMap((group, place) => group.map((id) => [id, String(place)] as const)));
  return [...Map.groupBy(left, (id) => groupOf.get(id) ?? ` ${id}`).values()];
}

/** The groups with one observation moved to the group of another, or (null) to a new group of its own. */
export function moveToGroup(groups: Groups, observation: string, beside: string | null): Groups {
  if (observation === beside) return groups;
  const rest = groups.map((group) => group.filter((id) => id !== observation));
  const moved =
    beside === null
      ? [...rest, [observation]]
      : rest.map((group) => (group.includes(beside) ? [...group, observation] : group));
  return moved.filter((group) => group.length > 0);
}

/** The groups with all of one's group put into another's. */
export function mergeGroups(groups: Groups, one: string, into: string): Groups {
  const gone = groups.find((group) => group.includes(one)) ?? [];
  if (gone.includes(into)) return groups;
  return groups
    .filter((group) => group !== gone)
    .map((group) => (group.includes(into) ? [...group, ...gone] : group));
}

/** The groups with one parted: each of its observations stands alone. */
export function partGroup(groups: Groups, one: string): Groups {
  return groups.flatMap((group) => (group.includes(one) ? group.map((id) => [id]) : [group]));
}
