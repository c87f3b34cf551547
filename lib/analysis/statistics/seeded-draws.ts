/**
 * Fills `places` with uniform integers from 0 to `bound - 1` and gives the state to go on from: the same ones for the
 * same state on every machine. Not for secrets. Generator: mulberry32 (Tommy Ettinger, public domain). Many at once,
 * so that its state stays in a register: millions are drawn.
 */
export function drawPlaces(places: Uint32Array, bound: number, state: number): number {
  let at = state | 0;
  for (let index = 0; index < places.length; index++) {
    at = (at + 0x6d2b79f5) | 0;
    let mixed = Math.imul(at ^ (at >>> 15), at | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    places[index] = (((mixed ^ (mixed >>> 14)) >>> 0) * bound) / 2 ** 32;
  }
  return at;
}
