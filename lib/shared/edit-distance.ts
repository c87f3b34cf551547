/**
 * How many slips of the pen lie between two words: a letter other, missing, too many, or two neighbours changed about
 * (Damerau-Levenshtein in its restricted form, optimal string alignment: no place is changed twice). Infinity beyond
 * `most`, so that words far apart cost little.
 */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return Number.POSITIVE_INFINITY;
  const start = commonStart(one, other);
  const end = commonEnd(one, other, start);
  const left = one.slice(start, one.length - end);
  const right = other.slice(start, other.length - end);
  if (left === right) return 0;
  // One slip leaves at most two letters between what both share.
  if (most < 2 && Math.max(left.length, right.length) > 2) return Number.POSITIVE_INFINITY;
  const distance = aligned(left, right);
  return distance > most ? Number.POSITIVE_INFINITY : distance;
}

/** How many letters two words share at their beginning. */
export function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length += 1;
  return length;
}

function commonEnd(one: string, other: string, start: number): number {
  const longest = Math.min(one.length, other.length) - start;
  let length = 0;
  while (length < longest && one[one.length - 1 - length] === other[other.length - 1 - length]) length += 1;
  return length;
}

function aligned(one: string, other: string): number {
  let before: readonly number[] = [];
  let above: readonly number[] = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      const turned = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      current.push(
        Math.min(
          at(above, column) + 1,
          at(current, column - 1) + 1,
          at(above, column - 1) + (same ? 0 : 1),
          turned ? at(before, column - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    before = above;
    above = current;
  }
  return at(above, other.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
