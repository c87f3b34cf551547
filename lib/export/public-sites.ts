import type { DatasetPerson } from '../schema/dataset.ts';
import { Role } from '../schema/primitives.ts';
import type { Withheld } from './withheld.ts';

/** Rows with their sites as they may be published: named for a role only where each of its sites has k or more. */
export function publicSites(
  rows: readonly DatasetPerson[],
  k: number,
): { readonly rows: DatasetPerson[]; readonly withheld: Withheld[] } {
  const named = new Set(Role.options.filter((role) => isNamed(rows, role, k)));
  const hasSite = (role: Role) => rows.some((row) => row.role === role && row.site !== null);
  return {
    rows: rows.map((row) => (named.has(row.role) ? row : { ...row, site: null })),
    withheld: Role.options
      .filter((role) => hasSite(role) && !named.has(role))
      .map((role) => ({ kind: 'sites', role })),
  };
}

/** True where every person of the role is from a site with a name, and none of these has fewer than k of them. */
function isNamed(rows: readonly DatasetPerson[], role: Role, k: number): boolean {
  const bySite = Map.groupBy(
    rows.filter((row) => row.role === role),
    ({ site }) => site,
  );
  return !bySite.has(null) && [...bySite.values()].every((same) => same.length >= k);
}
