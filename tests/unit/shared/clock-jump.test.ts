import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasJumped, TICK } from '../../../lib/shared/clock-jump.ts';

const MINUTE = 60_000;
const moments = fc.integer({ min: 0, max: 4_000_000_000_000 });

describe('the clock', () => {
  it('has jumped where a tick came over a minute late, and not before', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: 0, max: TICK + MINUTE }), fc.nat(10 ** 9), (seen, on, more) => {
        expect(hasJumped(seen, seen + on)).toBe(false);
        expect(hasJumped(seen, seen + TICK + MINUTE + 1 + more)).toBe(true);
      }),
    );
  });

  it('has jumped where it was set back by over a minute, since nobody knows how long that was', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: 0, max: MINUTE }), fc.nat(10 ** 9), (seen, back, more) => {
        expect(hasJumped(seen, seen - back)).toBe(false);
        expect(hasJumped(seen, seen - MINUTE - 1 - more)).toBe(true);
      }),
    );
  });
});
