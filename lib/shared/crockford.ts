import { type RandomBytes, randomInteger } from './random.ts';

/** The symbols of Crockford's base 32 (https://www.crockford.com/base32.html): no I, L, O or U. */
export const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Draws `length` symbols, each alike likely (5 bits a symbol), in upper case. */
export function randomCrockford(length: number, random: RandomBytes): string {
  return Array.from({ length }, () => CROCKFORD.charAt(randomInteger(CROCKFORD.length, random))).join('');
}

/** Draws so many groups of four symbols for a file name, in lower case: `7q4k-m2xd`. */
export function randomGroups(count: number, random: RandomBytes): string {
  return Array.from({ length: count }, () => randomCrockford(4, random).toLowerCase()).join('-');
}
