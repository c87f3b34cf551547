// Lanczos' coefficients for g = 7 and nine terms, as computed by Paul Godfrey (2001).
const G = 7;
const FIRST = 0.99999999999980993;
const COEFFICIENTS = [
  676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/**
 * The natural logarithm of the gamma function for x > 0, to about 15 significant digits: Lanczos, A Precision
 * Approximation of the Gamma Function, SIAM Journal on Numerical Analysis B 1 (1964).
 */
export function logGamma(x: number): number {
  const shifted = x - 1;
  const series = COEFFICIENTS.reduce(
    (total, coefficient, index) => total + coefficient / (shifted + index + 1),
    FIRST,
  );
  const base = shifted + G + 0.5;
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(base) - base + Math.log(series);
}
