import { incompleteBeta } from './incomplete-beta.ts';
import { monotoneRoot } from './root.ts';

/** The two-sided p of a t with `df` degrees of freedom, small ones with their relative precision. */
export function studentTwoSidedP(t: number, df: number): number {
  const square = t * t;
  return incompleteBeta(df / (df + square), df / 2, 1 / 2, square / (df + square));
}

/** The t that is exceeded on either side, together, with probability `p`; null only for a p that no t reaches. */
export function studentQuantile(p: number, df: number): number | null {
  return monotoneRoot((t) => Math.sign(t) * (1 - studentTwoSidedP(t, df)) - (1 - p), 0, 4);
}
