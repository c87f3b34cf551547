import { type Codebook, codesAsTree, sameName, type ThemeCode } from '../schema/codebook.ts';

/** A code in the list that is chosen from, and how many codes stand above it. */
export interface FoundCode {
  readonly code: ThemeCode;
  readonly depth: number;
}

/**
 * The codes that what is typed may mean: those that begin with it first, then those a word of which does, then those that
 * hold it; each in the order of the codebook. All of them, as a tree, where nothing is typed. Headings that hold other codes
 * alone are found only in the tree.
 */
export function findCodes(codebook: Codebook, typed: string): FoundCode[] {
  const tree = codesAsTree(codebook);
  const wanted = sameName({ name: typed });
  if (wanted === '') return tree;
  const ranked = tree
    .filter(({ code }) => code.codable)
    .map(({ code }) => ({ code, depth: 0, rank: rankOf(sameName(code), wanted) }))
    .filter(({ rank }) => rank < NOT_FOUND);
  return ranked.sort((one, other) => one.rank - other.rank).map(({ code, depth }) => ({ code, depth }));
}

const NOT_FOUND = 3;

function rankOf(name: string, wanted: string): number {
  if (name.startsWith(wanted)) return 0;
  if (name.split(/[\s/-]+/).some((word) => word.startsWith(wanted))) return 1;
  return name.includes(wanted) ? 2 : NOT_FOUND;
}
