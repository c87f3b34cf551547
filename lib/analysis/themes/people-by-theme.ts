import type { Coding } from '../../schema/coding.ts';
import { Role } from '../../schema/primitives.ts';
import type { StudyText } from '../../schema/study-text.ts';
import type { ThemeRole } from '../../schema/theme-tables.ts';

/** What themes are counted from. */
export interface ThemeSource {
  readonly texts: readonly StudyText[];
  readonly coding: Pick<Coding, 'codebook' | 'texts'>;
  /** How many people of each role answered anything: of so many a theme is counted. */
  readonly people: Readonly<Record<Role, number>>;
  /** The threshold k, three or more. */
  readonly k: number;
}

/** The themes of a text, by its id. */
export type ThemesOf = (text: string) => ReadonlySet<string>;

/** People, by their codes, of each theme, by its id. */
export type PeopleByTheme = ReadonlyMap<string, ReadonlySet<string>>;

const NONE: ReadonlySet<string> = new Set();

/**
 * Of each text the codes it has itself. What stands under a code is not counted for it: beside the counts of those, the sum
 * would tell small numbers.
 */
export function themesByText({ texts }: Pick<Coding, 'texts'>): ThemesOf {
  const byText = new Map(
    texts.map(({ text, segments }) => [text, new Set(segments.flatMap(({ codes }) => codes))]),
  );
  return (text) => byText.get(text) ?? NONE;
}

/** Who wrote of each theme. */
export function peopleByTheme(texts: readonly StudyText[], themesOf: ThemesOf): PeopleByTheme {
  const found = texts.flatMap(({ id, person }) =>
    person === null ? [] : [...themesOf(id)].map((code) => ({ code, person })),
  );
  return new Map(
    [...Map.groupBy(found, ({ code }) => code)].map(([code, same]) => [
      code,
      new Set(same.map(({ person }) => person)),
    ]),
  );
}

/** The roles of k people or more. Not those who wrote: beside the number of rows, it would number those who did not. */
export function rolesOver(k: number, people: ThemeSource['people']): ThemeRole[] {
  return Role.options.map((role) => ({ role, people: people[role] })).filter((each) => each.people >= k);
}
