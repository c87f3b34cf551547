const NODES = 24;
const NEWTON_STEPS = 20;

interface Node {
  readonly x: number;
  readonly weight: number;
}

/** The integral of a smooth function between two places, by the Gauss-Legendre rule with 24 nodes. */
export function integral(valueAt: (x: number) => number, from: number, to: number): number {
  const [middle, half] = [(from + to) / 2, (to - from) / 2];
  return half * RULE.reduce((total, { x, weight }) => total + weight * valueAt(middle + half * x), 0);
}

/** The zeros of the Legendre polynomial between -1 and 1, each found by Newton's method, with their weights. */
const RULE: readonly Node[] = Array.from({ length: NODES }, (_, index) => {
  let x = Math.cos((Math.PI * (index + 0.75)) / (NODES + 0.5));
  for (let step = 0; step < NEWTON_STEPS; step++) {
    const { value, slope } = legendre(x);
    x -= value / slope;
  }
  const { slope } = legendre(x);
  return { x, weight: 2 / ((1 - x * x) * slope * slope) };
});

/** The Legendre polynomial of degree `NODES` and its slope, by the three-term recurrence. */
function legendre(x: number): { readonly value: number; readonly slope: number } {
  let [before, value] = [1, x];
  for (let degree = 2; degree <= NODES; degree++)
    [before, value] = [value, ((2 * degree - 1) * x * value - (degree - 1) * before) / degree];
  return { value, slope: (NODES * (x * value - before)) / (x * x - 1) };
}
