/**
 * Repeatable draws: a function that gives a uniform integer from 0 to `bound - 1`, the same ones for the same seed on
 * every machine. Not for secrets. Generator: mulberry32 (Tommy Ettinger, public domain).
 */
export function seededDraws(seed: number, bound: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    const fraction = ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    return Math.floor(fraction * bound);
  };
}
