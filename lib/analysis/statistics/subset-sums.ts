/** Up to so many weights all patterns are gone through, in two halves of 2^16. */
const MOST_WEIGHTS = 32;

/**
 * The share of all 2^n sums of some of the weights that are not above `limit`: for few weights that are too large to
 * count through sum by sum. Null for more than 32 weights. By meeting in the middle (Horowitz and Sahni, Journal of the
 * ACM 21, 1974): for each sum of one half, how many sums of the other still fit.
 */
export function subsetSumShare(weights: readonly number[], limit: number): number | null {
  if (weights.length > MOST_WEIGHTS) return null;
  const half = weights.length >> 1;
  const [rising, other] = [sortedSums(weights.slice(0, half)), sortedSums(weights.slice(half))];
  let fitting = 0;
  let end = other.length;
  for (const sum of rising) {
    while (end > 0 && sum + (other[end - 1] ?? 0) > limit) end -= 1;
    fitting += end;
  }
  return fitting / 2 ** weights.length;
}

function sortedSums(weights: readonly number[]): Float64Array {
  const sums = new Float64Array(2 ** weights.length);
  for (const [bit, weight] of weights.entries())
    for (let pattern = 0; pattern < 2 ** bit; pattern++)
      sums[pattern + 2 ** bit] = (sums[pattern] ?? 0) + weight;
  return sums.sort();
}
