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
  const draw = inLots(random, Math.min(LOT_BYTES, items.length * 4));
  while (rest.length > 0) {
    const drawn = randomInteger(rest.length, draw);
    order.push(...rest.slice(drawn, drawn + 1));
    // The last takes its place: moving up all that follow would cost a large round the square of its size.
    rest.copyWithin(drawn, rest.length - 1);
    rest.pop();
  }
  return order;
}

const LOT_BYTES = 4096;

/** The same source, asked for many bytes at once: asking the platform costs more than the bytes. */
function inLots(random: RandomBytes, size: number): RandomBytes {
  let lot = random(size);
  let given = 0;
  return (length) => {
    if (given + length > lot.length) {
      lot = random(Math.max(size, length));
      given = 0;
    }
    given += length;
    return lot.slice(given - length, given);
  };
}

/** A new 128-bit id: 22 base64url characters that say nothing about when or where they were made. */
export function newId(random: RandomBytes): string {
  return toBase64Url(random(16));
}
