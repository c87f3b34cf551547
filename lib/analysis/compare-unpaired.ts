import type { MannWhitney } from '../schema/paired-comparison.ts';
import { mannWhitney } from './statistics/mann-whitney.ts';
import { wholeSteps } from './statistics/score-points.ts';

/**
 * Compares the scores of two groups of people, of whom it is not known who is who: everybody before with everybody
 * after. `step` is the smallest difference two scores can have. Throws a RangeError where a score is not finite or the
 * step is not above 0.
 */
export function compareUnpaired(
  pre: readonly number[],
  post: readonly number[],
  { step }: { readonly step: number },
): { readonly mannWhitney: MannWhitney } {
  if (!(step > 0 && Number.isFinite(step))) throw new RangeError('the step is not above 0');
  if (![...pre, ...post].every(Number.isFinite)) throw new RangeError('a score is not a finite number');
  return { mannWhitney: mannWhitney(wholeSteps(pre, step), wholeSteps(post, step), step) };
}
