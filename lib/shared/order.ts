/** Orders two texts by their UTF-16 units, for `sort`: the same on every computer, whatever its language. */
export function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
