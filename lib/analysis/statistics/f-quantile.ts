import { incompleteBeta } from './incomplete-beta.ts';

/** Halvings until two doubles between 0 and 1 meet. */
const HALVINGS = 80;

/** The F that is not exceeded with probability `p`, for `upper` and `lower` degrees of freedom. */
export function fQuantile(p: number, upper: number, lower: number): number {
  let [low, high] = [0, 1];
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (low + high) / 2;
    if (incompleteBeta(middle, upper / 2, lower / 2) < p) low = middle;
    else high = middle;
  }
  return (lower * high) / (upper * (1 - high));
}
