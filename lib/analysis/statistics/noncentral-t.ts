import { integral } from './gauss-legendre.ts';
import { logGamma } from './log-gamma.ts';
import { normalUpperTail } from './normal.ts';
import { monotoneRoot } from './root.ts';

/** So many standard deviations around the middle hold all of a normal distribution that a double can tell. */
const REACH = 9;

/**
 * P(T <= t) of the noncentral t distribution with `df` degrees of freedom and noncentrality `delta`, to about twelve
 * digits: with W the root of chi-square over df, it is the mean of P(Z <= t W - delta) over W, by Gauss' rule in
 * pieces around the place where that probability turns. Definition as in Johnson, Kotz and Balakrishnan, Continuous
 * Univariate Distributions 2 (1995), chapter 31. No series in delta: those underflow beyond delta = 38.
 */
export function noncentralT(t: number, df: number, delta: number): number {
  const density = rootChiDensity(df);
  const integrand = (w: number) => normalUpperTail(delta - t * w) * density(w);
  const places = piecesOf(t, df, delta);
  return places
    .slice(1)
    .reduce((total, end, index) => total + integral(integrand, places[index] ?? end, end), 0);
}

/** The noncentrality under which a t as low as this one has probability `p`; null where none is within reach. */
export function noncentralityAt(t: number, df: number, p: number): number | null {
  // Under the normal distribution of t the root is within a few of these of t.
  const width = 2 + (2 * Math.abs(t)) / Math.sqrt(2 * df);
  return monotoneRoot((delta) => noncentralT(t, df, delta) - p, t - width, t + width);
}

function rootChiDensity(df: number): (w: number) => number {
  const logConstant = Math.log(2) + (df / 2) * Math.log(df / 2) - logGamma(df / 2);
  return (w) => (w === 0 && df > 1 ? 0 : Math.exp(logConstant + (df - 1) * logOr0(w) - (df * w * w) / 2));
}

/** At 0 the only density that is not 0 is that of one degree of freedom, where the logarithm is not used. */
function logOr0(w: number): number {
  return w === 0 ? 0 : Math.log(w);
}

/** The ends of the pieces: where W has its probability, cut around the turn at delta / t. */
function piecesOf(t: number, df: number, delta: number): number[] {
  const spread = REACH / Math.sqrt(df);
  const [first, last] = [Math.max(0, 1 - spread), 1 + spread];
  const turns = t === 0 ? [] : [delta / t - REACH / Math.abs(t), delta / t, delta / t + REACH / Math.abs(t)];
  const inside = turns.filter((place) => place > first && place < last);
  return [first, ...inside, last].flatMap((end, index, all) =>
    index === 0 ? [end] : [((all[index - 1] ?? end) + end) / 2, end],
  );
}
