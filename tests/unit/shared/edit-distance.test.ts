import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../lib/shared/edit-distance.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

/** Optimal string alignment by its recursive definition. */
function defined(one: string, other: string): number {
  if (one === '' || other === '') return one.length + other.length;
  const cost = one.at(-1) === other.at(-1) ? 0 : 1;
  const steps = [
    defined(one.slice(0, -1), other) + 1,
    defined(one, other.slice(0, -1)) + 1,
    defined(one.slice(0, -1), other.slice(0, -1)) + cost,
  ];
  if (one.length > 1 && one.at(-1) === other.at(-2) && one.at(-2) === other.at(-1)) {
    steps.push(defined(one.slice(0, -2), other.slice(0, -2)) + 1);
  }
  return Math.min(...steps);
}

describe('the distance of two words', () => {
  it('counts a letter other, missing, too many or changed about as one', () => {
    for (const typed of ['lantorn', 'lanern', 'lanterrn', 'lantren']) {
      expect(editDistance(typed, 'lantern', 2)).toBe(1);
    }
  });

  it('is that of its definition, up to the most that is asked for', () => {
    fc.assert(
      fc.property(word, word, fc.constantFrom(1, 2), (one, other, most) => {
        const distance = defined(one, other);
        expect(editDistance(one, other, most)).toBe(distance > most ? Number.POSITIVE_INFINITY : distance);
      }),
    );
  });
});
