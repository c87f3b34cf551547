import { z } from 'zod';
import { Id, shortText } from './primitives.ts';

/** The longest name of a code, in UTF-16 units: other programs' codebooks have long ones. */
export const CODE_NAME_LENGTH = 100;

/** The longest description of a code, in UTF-16 units. */
export const CODE_ABOUT_LENGTH = 2000;

/** The most codes of a codebook. */
export const MOST_CODES = 500;

/** One code of thematic coding, which stands under another or at the top. Not the four words that join a person's answers. */
export const ThemeCode = z.strictObject({
  id: Id,
  name: shortText(CODE_NAME_LENGTH),
  /** When it is applied and when not; empty where nobody wrote it. */
  about: z.string().max(CODE_ABOUT_LENGTH),
  parent: Id.nullable(),
  /** False for a heading that only holds other codes, as some programs have them. */
  codable: z.boolean(),
  /** A colour that another program gave it, kept for the way back. No screen of ours shows it. */
  color: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i)
    .nullable(),
});
export type ThemeCode = z.infer<typeof ThemeCode>;

/** The codes in the order in which they are shown; a code stands under its parent wherever it is listed. */
export const Codebook = z
  .array(ThemeCode)
  .max(MOST_CODES)
  .refine((codes) => new Set(codes.map(({ id }) => id)).size === codes.length, 'one code stands twice')
  .refine((codes) => new Set(codes.map(sameName)).size === codes.length, 'two codes have one name')
  .refine(
    (codes) => codes.every(({ id }) => rootReached(codes, id)),
    'a code stands under itself or under none',
  );
export type Codebook = z.infer<typeof Codebook>;

/** What two names are compared by: capitals and white space do not tell two codes apart. */
export function sameName({ name }: Pick<ThemeCode, 'name'>): string {
  return name.trim().toLowerCase().replaceAll(/\s+/g, ' ');
}

/** The ids of the codes above one, from its parent up to the top. Ends where a code is met twice or is not there. */
export function codesAbove(codes: readonly ThemeCode[], id: string): string[] {
  const parents = new Map(codes.map((code) => [code.id, code.parent]));
  const above: string[] = [];
  for (let next = parents.get(id) ?? null; next !== null; next = parents.get(next) ?? null) {
    if (above.includes(next) || next === id) break;
    above.push(next);
  }
  return above;
}

/** The codes in the order in which a tree is read, each with how many stand above it. */
export function codesAsTree(
  codes: readonly ThemeCode[],
): { readonly code: ThemeCode; readonly depth: number }[] {
  const children = Map.groupBy(codes, ({ parent }) => parent);
  const under = (parent: string | null, depth: number): { code: ThemeCode; depth: number }[] =>
    (children.get(parent) ?? []).flatMap((code) => [{ code, depth }, ...under(code.id, depth + 1)]);
  return under(null, 0);
}

function rootReached(codes: readonly ThemeCode[], id: string): boolean {
  const highest = codesAbove(codes, id).at(-1) ?? id;
  return codes.some((code) => code.id === highest && code.parent === null);
}
