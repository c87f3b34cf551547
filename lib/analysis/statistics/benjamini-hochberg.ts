/**
 * The step-up adjustment of Benjamini and Hochberg (Journal of the Royal Statistical Society B 57, 1995), in the order
 * given: the false discovery rate, beside Holm's family-wise one.
 */
export function benjaminiHochberg(pValues: readonly number[]): number[] {
  const adjusted = pValues.map(() => 1);
  let ceiling = 1;
  const falling = pValues.map((p, index) => ({ p, index })).sort((left, right) => right.p - left.p);
  for (const [above, { p, index }] of falling.entries()) {
    ceiling = Math.min(ceiling, (p * pValues.length) / (pValues.length - above));
    adjusted[index] = ceiling;
  }
  return adjusted;
}
