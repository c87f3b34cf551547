/** The value that a share `p` (0 to 1) of the values does not exceed, by nearest rank. Throws where there are none. */
export function percentile(values: readonly number[], p: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  const found = sorted[Math.max(0, Math.ceil(p * sorted.length) - 1)];
  if (found === undefined) throw new RangeError('There is nothing to take a percentile of.');
  return found;
}
