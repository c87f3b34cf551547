const MINUS = '−';
const SMALLEST_PRINTED_P = 0.0001;

/** A p as journals print it, without the leading 0, to four significant digits: `.03125`, `.0625`, `1`. */
export function pAsText(p: number): string {
  if (p < SMALLEST_PRINTED_P) return 'below .0001';
  return String(Number(p.toPrecision(4))).replace(/^0\./, '.');
}

/** Score points to two decimals at most, with a true minus sign: `26.5`, `−1`. */
export function pointsAsText(points: number): string {
  return String(Number(points.toFixed(2))).replace('-', MINUS);
}

/** A change in score points, always with its sign unless it is 0: `+5.5`, `−1`. */
export function changeAsText(points: number): string {
  return points > 0 ? `+${pointsAsText(points)}` : pointsAsText(points);
}

/** From so many people on, a percentage may stand beside a count. */
const PERCENT_FROM = 10;

/** How many of how many: `3 of 6`, and with a percentage, which under ten people would claim too much, `12 of 40 (30%)`. */
export function sharesAsText(people: number, all: number): string {
  const share = `${people} of ${all}`;
  return all < PERCENT_FROM ? share : `${share} (${percentOf(people, all)})`;
}

/** Never 0% of somebody, nor 100% where somebody is missing. */
function percentOf(people: number, all: number): string {
  const percent = Math.round((100 * people) / all);
  if (percent === 0 && people > 0) return 'under 1%';
  return percent === 100 && people < all ? 'over 99%' : `${percent}%`;
}
