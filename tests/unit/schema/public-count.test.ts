import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publicCount } from '../../../lib/schema/public-count.ts';

describe('a number of people as it may be seen', () => {
  it.each([
    [0, { is: 'few' }],
    [2, { is: 'few' }],
    [3, { is: 'count', n: 3 }],
    [4, { is: 'most', atLeast: 4 }],
    [5, { is: 'most', atLeast: 4 }],
    [6, { is: 'most', atLeast: 4 }],
  ] as const)('of %i out of 6 is %j', (n, expected) => {
    expect(publicCount(n, 6, 3)).toEqual(expected);
  });

  it('never tells a group of one to k − 1 people, neither of those counted nor of those left over', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 9 }), fc.nat(60), fc.nat(60), (k, some, more) => {
        const of = some + more;
        const shown = JSON.stringify(publicCount(some, of, k));
        const alike = Array.from({ length: of + 1 }, (_, n) => n).filter(
          (n) => JSON.stringify(publicCount(n, of, k)) === shown,
        );
        const isFew = (people: number) => people > 0 && people < k;
        if (isFew(some)) expect(alike).toContain(0);
        if (isFew(of - some) && some >= k) expect(alike).toContain(of);
        expect(alike.length === 1 && (isFew(some) || isFew(of - some))).toBe(false);
      }),
    );
  });
});
