import { publicCount } from '../../schema/public-count.ts';
import type { ThemeTable } from '../../schema/theme-tables.ts';
import { peopleByTheme, rolesOver, type ThemeSource, themesByText } from './people-by-theme.ts';

/** What a table is made from; `consultants` is how many the statements are about. */
export interface TableSource extends ThemeSource {
  readonly consultants: number;
}

/**
 * Themes by role, counted in people: somebody who wrote of one theme twice counts once. A count that would leave a group
 * under k on either side, of the role, is given as a bound. Statements about fewer than k consultants are left out.
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
    return (code: string) => publicCount(found.get(code)?.size ?? 0, people, k);
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
