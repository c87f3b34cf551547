import { type Codebook, codesAbove } from '../../schema/codebook.ts';
import { type PublicCount, publicCount } from '../../schema/public-count.ts';
import type { ThemeTable } from '../../schema/theme-tables.ts';
import {
  type PeopleByTheme,
  peopleByTheme,
  rolesOver,
  type ThemeSource,
  themesByText,
} from './people-by-theme.ts';

/** What a table is made from; `consultants` is how many the statements are about. */
export interface TableSource extends ThemeSource {
  readonly consultants: number;
}

/**
 * Themes by role, counted in people: somebody who wrote of one theme twice counts once, and a theme counts with the codes
 * below it. A count that would leave a group under k on either side is given as a bound, of the role and of the theme
 * above alike. Statements about fewer than k consultants are left out.
 */
export function themeTable({ texts, coding, people: all, k, consultants }: TableSource): ThemeTable {
  const { codebook } = coding;
  const themesOf = themesByText(coding);
  const roles = rolesOver(k, all);
  const counts = roles.map(({ role, people }) => {
    const found = peopleByTheme(
      texts.filter((text) => text.role === role),
      themesOf,
    );
    return (code: string) => boundedCount(code, { found, people, k, codebook });
  });
  const statements = consultants >= k ? texts.filter(({ item }) => item === 'STATEMENT') : [];
  const isRead = statements.length > 0;
  return {
    k,
    roles,
    statements: isRead ? statements.length : null,
    rows: codebook.map(({ id }) => ({
      code: id,
      counts: counts.map((countOf) => countOf(id)),
      statements: isRead ? statements.filter((text) => themesOf(text.id).has(id)).length : null,
    })),
  };
}

interface Bounds {
  readonly found: PeopleByTheme;
  readonly people: number;
  readonly k: number;
  readonly codebook: Codebook;
}

/** The count of a theme, out of the smallest number beside it that holds the same people: of a theme above, or the role. */
function boundedCount(code: string, { found, people, k, codebook }: Bounds): PublicCount {
  const sizeOf = (each: string) => found.get(each)?.size ?? 0;
  const wider = [people, ...codesAbove(codebook, code).map(sizeOf)];
  return publicCount(sizeOf(code), Math.min(...wider), k);
}
