/** What a text is about: its stems by how rare they are, scaled to length one. */
export type Weights = ReadonlyMap<string, number>;

/** The texts that hold each stem, out of so many. */
export interface Rareness {
  readonly texts: number;
  readonly holding: ReadonlyMap<string, number>;
}

/** Counts in how many texts each stem stands. */
export function countRareness(texts: readonly (readonly string[])[]): Rareness {
  const holding = new Map<string, number>();
  for (const stem of texts.flat()) holding.set(stem, (holding.get(stem) ?? 0) + 1);
  return { texts: texts.length, holding };
}

/**
 * Weighs the stems of one text: the logarithm of how rare each is, smoothed (inverse document frequency; Spärck Jones,
 * 1972), to length one. A text without stems weighs nothing.
 */
export function weigh(stems: readonly string[], { texts, holding }: Rareness): Weights {
  // In one order, so that sums round alike however the text is worded.
  const raw = stems
    .toSorted()
    .map((stem) => [stem, Math.log((1 + texts) / (1 + (holding.get(stem) ?? 0))) + 1] as const);
  const length = Math.hypot(...raw.map(([, weight]) => weight));
  return new Map(raw.map(([stem, weight]) => [stem, weight / length]));
}

/** How alike two texts are: the cosine of their weights, from 0 to 1. */
export function alikeness(one: Weights, other: Weights): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  let sum = 0;
  for (const [stem, weight] of small) sum += weight * (large.get(stem) ?? 0);
  return Math.min(1, sum);
}
