/**
 * Twice the midrank of each value, lowest first: tied values share the mean of the places they take. Doubled, every
 * midrank is an integer, so that sums of ranks stay exact.
 */
export function doubledMidranks(values: readonly number[]): number[] {
  const first = new Map<number, number>();
  const last = new Map<number, number>();
  const sorted = [...values].sort((left, right) => left - right);
  for (const [index, value] of sorted.entries()) {
    if (!first.has(value)) first.set(value, index + 1);
    last.set(value, index + 1);
  }
  return values.map((value) => (first.get(value) ?? 0) + (last.get(value) ?? 0));
}
