import type { Role } from './primitives.ts';
import type { PublicCount } from './public-count.ts';

/** How many people of each role a theme was found with. A code counts by itself, without those that stand under it. */
export interface ThemeRow {
  readonly code: string;
  readonly counts: readonly PublicCount[];
  /** Statements of briefs under it; null where they are about too few consultants, or there is none. */
  readonly statements: number | null;
}

/** A role that has a column: k people or more of it answered. */
export interface ThemeRole {
  readonly role: Role;
  /** People of the role who answered anything. */
  readonly people: number;
}

/** Themes by role. A role of fewer than k people has no column. */
export interface ThemeTable {
  readonly k: number;
  readonly roles: readonly ThemeRole[];
  readonly rows: readonly ThemeRow[];
  /** Statements that were read; null where they are about too few consultants. */
  readonly statements: number | null;
}

/** Two codes that people of one role wrote of in one response, and how many of them: k or more, as are those left over. */
export interface ThemePair {
  readonly codes: readonly [string, string];
  readonly people: number;
}
