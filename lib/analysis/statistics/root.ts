const MOST_STEPS = 200;

/** A bracket is doubled until it holds the root, this many times at most: from 1 that reaches 10^30. */
const MOST_DOUBLINGS = 100;

/**
 * Where a monotone function is 0, between `low` and `high`, which are moved apart until it changes sign between them.
 * By false position with the Illinois rule (Dowell and Jarratt, BIT 11, 1971), to the last few digits of a double.
 * Null where no sign change was found: then there is no root within reach.
 */
export function monotoneRoot(valueAt: (x: number) => number, low: number, high: number): number | null {
  let [a, b] = bracket(valueAt, low, high) ?? [Number.NaN, Number.NaN];
  if (Number.isNaN(a)) return null;
  let [atA, atB] = [valueAt(a), valueAt(b)];
  for (let step = 0; step < MOST_STEPS && atB !== 0 && !isClose(a, b); step++) {
    const next = (a * atB - b * atA) / (atB - atA);
    const atNext = valueAt(next);
    // Where the new point falls on the side of the last one, the old end would stay for ever: it counts half.
    if (Math.sign(atNext) === Math.sign(atB)) atA /= 2;
    else [a, atA] = [b, atB];
    [b, atB] = [next, atNext];
  }
  return b;
}

function bracket(
  valueAt: (x: number) => number,
  low: number,
  high: number,
): readonly [number, number] | null {
  let [a, b] = [low, high];
  for (let doubling = 0; doubling < MOST_DOUBLINGS; doubling++) {
    if (Math.sign(valueAt(a)) !== Math.sign(valueAt(b))) return [a, b];
    const width = b - a;
    [a, b] = [a - width, b + width];
  }
  return null;
}

function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= 4 * Number.EPSILON * Math.max(Math.abs(a), Math.abs(b), Number.MIN_VALUE);
}
