import { Role } from '../schema/primitives.ts';
import type { StudyPerson } from '../schema/study-person.ts';
import type { Withheld } from './withheld.ts';

/**
 * The people of all parts with their sites as they may be published. A site is named for a role only where every part
 * that has such people names all their sites, and each site has k or more of them in each part: else whoever has
 * another part's dataset would count the few that are left of a site.
 */
export function publicSites(
  parts: readonly (readonly StudyPerson[])[],
  k: number,
): { readonly people: StudyPerson[]; readonly withheld: Withheld[] } {
  const all = parts.flat();
  const named = new Set(Role.options.filter((role) => parts.every((people) => isNamed(people, role, k))));
  const hasSite = (role: Role) => all.some((person) => person.role === role && person.site !== null);
  return {
    people: all.map((person) => (named.has(person.role) ? person : { ...person, site: null })),
    withheld: Role.options
      .filter((role) => hasSite(role) && !named.has(role))
      .map((role) => ({ kind: 'sites', role })),
  };
}

/** True where every person of the role is from a site with a name, and none of these has fewer than k of them. */
function isNamed(people: readonly StudyPerson[], role: Role, k: number): boolean {
  const bySite = Map.groupBy(
    people.filter((person) => person.role === role),
    ({ site }) => site,
  );
  return !bySite.has(null) && [...bySite.values()].every((same) => same.length >= k);
}
