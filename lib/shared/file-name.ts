import { randomGroups } from './crockford.ts';
import type { RandomBytes } from './random.ts';

/** The name of a sealed file, `upward-xxxx-xxxx.age`: random, so that it tells neither kind, person nor order. */
export function sealedFileName(random: RandomBytes): string {
  return `upward-${randomGroups(2, random)}.age`;
}
