/** Significant digits kept when whole steps become score points. */
const DIGITS = 12;

/** A number of steps, halves allowed, as score points without binary leftovers: 3 steps of 0.1 are 0.3. */
export function scorePoints(steps: number, step: number): number {
  return Number((steps * step).toPrecision(DIGITS));
}

/** Scores as whole steps: the nearest one, since a score that is read from binary fractions lies beside it. */
export function wholeSteps(scores: readonly number[], step: number): number[] {
  return scores.map((score) => Math.round(score / step) + 0);
}
