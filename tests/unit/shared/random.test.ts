import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Id } from '../../../lib/schema/primitives.ts';
import { newId, randomInteger, shuffled, systemRandom } from '../../../lib/shared/random.ts';
import { seededRandom } from '../../fixtures/seeded-random.ts';

describe('randomInteger', () => {
  it('stays below its bound', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 32 }), fc.integer(), (bound, seed) => {
        expect(randomInteger(bound, seededRandom(seed))).toBeLessThan(bound);
      }),
    );
  });

  it('draws again instead of folding the uneven tail in', () => {
    const draws = [0xffffffff, 7];
    const random = (length: number) => {
      const bytes = new Uint8Array(length);
      new DataView(bytes.buffer).setUint32(0, draws.shift() ?? 0);
      return bytes;
    };
    expect(randomInteger(10, random)).toBe(7);
  });
});

describe('shuffled', () => {
  it('keeps every item once and leaves the given list alone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), (items, seed) => {
        const before = [...items];
        expect(shuffled(items, seededRandom(seed)).toSorted()).toEqual(items.toSorted());
        expect(items).toEqual(before);
      }),
    );
  });

  it('gives each of the six orders of three about as often', () => {
    const random = seededRandom(1);
    const counts = new Map<string, number>();
    for (let round = 0; round < 6000; round += 1) {
      const order = shuffled(['a', 'b', 'c'], random).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });
});

describe('newId', () => {
  it('is 22 base64url characters, never the same twice', () => {
    const ids = Array.from({ length: 1000 }, () => newId(systemRandom));
    for (const id of ids) expect(Id.safeParse(id).success).toBe(true);
    expect(new Set(ids).size).toBe(1000);
  });
});
