import { type Bytes, toBase64Url } from './bytes.ts';

/** Gives `length` random bytes. Injected, so that tests can repeat a run; the product always uses `systemRandom`. */
export type RandomBytes = (length: number) => Bytes;

/** The platform's cryptographic generator. */
export const systemRandom: RandomBytes = (length) => crypto.getRandomValues(new Uint8Array(length));

/** A uniform integer from 0 to `bound - 1`; `bound` is 1 to 2^32. Rejects the uneven tail instead of folding it in. */
export function randomInteger(bound: number, random: RandomBytes): number {
  const limit = Math.floor(2 ** 32 / bound) * bound;
  for (;;) {
    const value = new DataView(random(4).buffer).getUint32(0);
    if (value < limit) return value % bound;
  }
}

/** A shuffled copy (Fisher-Yates, drawing from what is left), every order equally likely. */
export function shuffled<Item>(items: readonly Item[], random: RandomBytes): Item[] {
  const rest = [...items];
  const order: Item[] = [];
  while (rest.length > 0) order.push(...rest.splice(randomInteger(rest.length, random), 1));
  return order;
}

/** A new 128-bit id: 22 base64url characters that say nothing about when or where they were made. */
export function newId(random: RandomBytes): string {
  return toBase64Url(random(16));
}
