import { logGamma } from './log-gamma.ts';

const MOST_TERMS = 10_000;

/** Stands for 0 in a denominator of the continued fraction. */
const TINY = 1e-300;

/**
 * The regularised incomplete beta function I_x(a, b), 0 <= x <= 1, a and b above 0: the distribution function behind t
 * and F. By the continued fraction of NIST's Digital Library of Mathematical Functions, 8.17.22, on the side where it
 * converges fast; small values keep their relative precision. `complement` is 1 - x, given apart where the caller
 * knows it better than the subtraction would.
 */
export function incompleteBeta(x: number, a: number, b: number, complement = 1 - x): number {
  if (x <= 0) return 0;
  if (complement <= 0) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(complement, b, a, x);
  const logFactor = a * Math.log(x) + b * Math.log(complement) - logBeta(a, b) - Math.log(a);
  return Math.exp(logFactor) / fraction(x, a, b);
}

function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}

/** 1 + d1/(1 + d2/(1 + ...)) from the left, by Lentz's method, until a step no longer changes it. */
function fraction(x: number, a: number, b: number): number {
  let value = 1;
  let upper = 1;
  let lower = 0;
  for (let term = 1; term < MOST_TERMS; term++) {
    const part = coefficient(term, x, a, b);
    lower = 1 / (1 + part * lower || TINY);
    upper = 1 + part / upper || TINY;
    const step = upper * lower;
    value *= step;
    if (Math.abs(step - 1) < Number.EPSILON) break;
  }
  return value;
}

function coefficient(term: number, x: number, a: number, b: number): number {
  const m = term >> 1;
  const place = a + term;
  return term % 2 === 0
    ? (m * (b - m) * x) / ((place - 1) * place)
    : (-(a + m) * (a + b + m) * x) / ((place - 1) * place);
}
