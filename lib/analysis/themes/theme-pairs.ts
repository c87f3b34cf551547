import type { Role } from '../../schema/primitives.ts';
import type { StudyText } from '../../schema/study-text.ts';
import type { ThemePair } from '../../schema/theme-tables.ts';
import {
  peopleByTheme,
  rolesOver,
  type ThemeSource,
  type ThemesOf,
  themesByText,
} from './people-by-theme.ts';

/** Two themes that one person wrote of in one response. */
interface Found {
  readonly codes: readonly [string, string];
  readonly person: string;
}

/**
 * The pairs of themes that people of one role wrote of in one response, in the order of the codebook. A pair is listed only
 * where those who wrote so of both, those who wrote of the first and not so of the second, the other way round, and all
 * others are k people or more each: else the counts of the two themes beside it would tell of fewer. So a pair that is not
 * listed may be there or not.
 */
export function themePairs({ texts, coding, people: all, k }: ThemeSource, role: Role): ThemePair[] {
  const [counted] = rolesOver(k, all).filter((each) => each.role === role);
  if (counted === undefined) return [];
  const own = texts.filter((text) => text.role === role);
  const themesOf = themesByText(coding);
  const people = peopleByTheme(own, themesOf);
  const order = coding.codebook.map(({ id }) => id);
  const found = [...Map.groupBy(own, ({ response }) => response).values()].flatMap((response) =>
    pairsIn(response, themesOf, order),
  );
  const together = Map.groupBy(found, ({ codes }) => codes.join(' '));
  return order.flatMap((one, place) =>
    order.slice(place + 1).flatMap((other): ThemePair[] => {
      const both = new Set(together.get(`${one} ${other}`)?.map(({ person }) => person));
      const [first, second] = [people.get(one) ?? new Set(), people.get(other) ?? new Set()];
      const either = first.union(second).size;
      const cells = [both.size, first.size - both.size, second.size - both.size, counted.people - either];
      return cells.every((cell) => cell >= k) ? [{ codes: [one, other], people: both.size }] : [];
    }),
  );
}

function pairsIn(response: readonly StudyText[], themesOf: ThemesOf, order: readonly string[]): Found[] {
  const person = response[0]?.person ?? null;
  if (person === null) return [];
  const themes = new Set(response.flatMap(({ id }) => [...themesOf(id)]));
  const present = order.filter((id) => themes.has(id));
  return present.flatMap((one, place) =>
    present.slice(place + 1).map((other): Found => ({ codes: [one, other], person })),
  );
}
