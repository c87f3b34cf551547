/**
 * Holm's step-down adjustment (Scandinavian Journal of Statistics 6, 1979), in the order given. A null, withheld or not
 * computable, stays a member of the family as if it were its largest p: it gets null, and the others pay for it.
 */
export function holm(pValues: readonly (number | null)[]): (number | null)[] {
  const known = pValues.flatMap((p, index) => (p === null ? [] : [{ p, index }]));
  const adjusted: (number | null)[] = pValues.map(() => null);
  let floor = 0;
  for (const [rank, { p, index }] of known.sort((left, right) => left.p - right.p).entries()) {
    floor = Math.max(floor, Math.min(1, p * (pValues.length - rank)));
    adjusted[index] = floor;
  }
  return adjusted;
}
