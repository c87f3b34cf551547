/** Adds numbers; 0 for none. Meant for integers, where every step is exact. */
export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
