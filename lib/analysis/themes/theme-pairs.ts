import { type Codebook, codesAbove } from '../../schema/codebook.ts';
import type { Role } from '../../schema/primitives.ts';
import { publicCount } from '../../schema/public-count.ts';
import type { StudyText } from '../../schema/study-text.ts';
import type { ThemePair } from '../../schema/theme-tables.ts';
import {
  type PeopleByTheme,
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
 * The pairs of themes that people of one role wrote of in one response, in the order of the codebook. A pair of fewer than
 * k people is left out, as is a theme beside one that it stands under. None for a role of fewer than k people.
 */
export function themePairs({ texts, coding, people: all, k }: ThemeSource, role: Role): ThemePair[] {
  if (!rolesOver(k, all).some((each) => each.role === role)) return [];
  const own = texts.filter((text) => text.role === role);
  const themesOf = themesByText(coding);
  const people = peopleByTheme(own, themesOf);
  const above = new Map(coding.codebook.map(({ id }) => [id, new Set(codesAbove(coding.codebook, id))]));
  const isNested: Nested = (one, other) =>
    above.get(one)?.has(other) === true || above.get(other)?.has(one) === true;
  const found = [...Map.groupBy(own, ({ response }) => response).values()].flatMap((response) =>
    pairsIn(response, { themesOf, codebook: coding.codebook, isNested }),
  );
  return [...Map.groupBy(found, ({ codes }) => codes.join(' ')).values()]
    .flatMap((same) => {
      const codes = same[0]?.codes;
      const size = new Set(same.map(({ person }) => person)).size;
      return codes && size >= k ? [{ codes, count: publicCount(size, fewerOf(codes, people), k) }] : [];
    })
    .sort(inOrderOf(coding.codebook));
}

interface PairSource {
  readonly themesOf: ThemesOf;
  readonly codebook: Codebook;
  readonly isNested: Nested;
}

/** True where one of two codes stands under the other. */
type Nested = (one: string, other: string) => boolean;

function pairsIn(response: readonly StudyText[], { themesOf, codebook, isNested }: PairSource): Found[] {
  const person = response[0]?.person ?? null;
  if (person === null) return [];
  const themes = new Set(response.flatMap(({ id }) => [...themesOf(id)]));
  const present = codebook.filter(({ id }) => themes.has(id)).map(({ id }) => id);
  return present.flatMap((one, place) =>
    present
      .slice(place + 1)
      .filter((other) => !isNested(one, other))
      .map((other): Found => ({ codes: [one, other], person })),
  );
}

function fewerOf([one, other]: readonly [string, string], people: PeopleByTheme): number {
  return Math.min(people.get(one)?.size ?? 0, people.get(other)?.size ?? 0);
}

/** Not by their numbers: the order would tell which of two bounds is the larger. */
function inOrderOf(codebook: Codebook): (one: ThemePair, other: ThemePair) => number {
  const place = new Map(codebook.map(({ id }, index) => [id, index]));
  const rank = ({ codes: [first, second] }: ThemePair) =>
    (place.get(first) ?? 0) * codebook.length + (place.get(second) ?? 0);
  return (one, other) => rank(one) - rank(other);
}
