import { z } from 'zod';
import { CROCKFORD, randomCrockford } from '../shared/crockford.ts';
import type { RandomBytes } from '../shared/random.ts';

// Crockford's check is taken modulo 37, so it needs five symbols more than the code.
const CHECK_SYMBOLS = `${CROCKFORD}*~$=U`;
const LENGTH = 12;

/** A seat code without hyphens: 12 Crockford characters (60 bits) and their check symbol. */
export const Seat = z
  .string()
  .regex(/^[0-9A-HJKMNP-TV-Z]{12}[0-9A-HJKMNP-TV-Z*~$=U]$/)
  .refine((code) => checkSymbol(code.slice(0, LENGTH)) === code.at(LENGTH), {
    error: 'the check symbol does not fit',
  });
export type Seat = z.infer<typeof Seat>;

/** Draws a new seat code. */
export function newSeat(random: RandomBytes): Seat {
  const body = randomCrockford(LENGTH, random);
  return body + checkSymbol(body);
}

/**
 * Reads a seat code as people copy it from a slip: any case, spaces or hyphens, O for 0, I or L for 1.
 * Null where characters are missing or the check symbol shows a slip of the pen.
 */
export function readSeat(typed: string): Seat | null {
  const tidy = typed.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  const parsed = Seat.safeParse(tidy);
  return parsed.success ? parsed.data : null;
}

/** A seat code as printed: `XXXX-XXXX-XXXX-C`. */
export function formatSeat(seat: Seat): string {
  return [seat.slice(0, 4), seat.slice(4, 8), seat.slice(8, LENGTH), seat.slice(LENGTH)].join('-');
}

function checkSymbol(body: string): string {
  const value = Array.from(body).reduce(
    (sum, symbol) => (sum * 32 + CROCKFORD.indexOf(symbol)) % CHECK_SYMBOLS.length,
    0,
  );
  return CHECK_SYMBOLS.charAt(value);
}
