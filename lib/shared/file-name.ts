import { randomCrockford } from './crockford.ts';
import type { RandomBytes } from './random.ts';

/** The name of a sealed file, `upward-xxxx-xxxx.age`: random, so that it tells neither kind, person nor order. */
export function sealedFileName(random: RandomBytes): string {
  const symbols = randomCrockford(8, random).toLowerCase();
  return `upward-${symbols.slice(0, 4)}-${symbols.slice(4)}.age`;
}
