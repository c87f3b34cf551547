import { monotoneRoot } from './root.ts';

const SERIES_BELOW = 3;
const FRACTION_TERMS = 200;

/**
 * The upper tail P(Z > z) of the standard normal distribution, to about 13 significant digits. Up to 3 by the power
 * series, beyond by the continued fraction of Abramowitz and Stegun, Handbook of Mathematical Functions (1964),
 * formulas 26.2.11 and 26.2.14.
 */
export function normalUpperTail(z: number): number {
  if (z < 0) return 1 - normalUpperTail(-z);
  return z < SERIES_BELOW ? 0.5 - centralArea(z) : density(z) / tailFraction(z);
}

/** The two-sided p of a standard normal deviate. */
export function normalTwoSidedP(z: number): number {
  return 2 * normalUpperTail(Math.abs(z));
}

/** The z that is not exceeded with probability `p`, 0 < p < 1. Throws a RangeError beyond. */
export function normalQuantile(p: number): number {
  if (p > 0.5) return -normalQuantile(1 - p);
  const z = p > 0 ? monotoneRoot((at) => normalUpperTail(-at) - p, -1, 0) : null;
  if (z === null) throw new RangeError('no normal deviate has this probability');
  return z;
}

function density(z: number): number {
  return Math.exp(-(z * z) / 2) / Math.sqrt(2 * Math.PI);
}

/** P(0 < Z < z): density times z + z^3/3 + z^5/(3·5) + ... until a term no longer changes the total. */
function centralArea(z: number): number {
  let term = z;
  let total = 0;
  for (let odd = 3; total + term !== total; odd += 2) {
    total += term;
    term *= (z * z) / odd;
  }
  return density(z) * total;
}

/** z + 1/(z + 2/(z + 3/(z + ...))), from the innermost term outwards. */
function tailFraction(z: number): number {
  let fraction = z;
  for (let term = FRACTION_TERMS; term >= 1; term--) fraction = z + term / fraction;
  return fraction;
}
