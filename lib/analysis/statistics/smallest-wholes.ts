/**
 * Whole numbers divided by their greatest common divisor, `unit`, so that there are fewer sums of them to count
 * through. The unit is 1 where there is nothing to divide.
 */
export function smallestWholes(values: readonly number[]): {
  readonly wholes: number[];
  readonly unit: number;
} {
  const unit = values.reduce(greatestDivisor, 0) || 1;
  return { wholes: values.map((value) => value / unit), unit };
}

function greatestDivisor(left: number, right: number): number {
  return right === 0 ? left : greatestDivisor(right, left % right);
}
