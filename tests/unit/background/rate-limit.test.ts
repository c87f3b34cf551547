import { describe, expect, it } from 'vitest';
import { perMinute } from '../../../lib/background/rate-limit.ts';
import { handClock } from '../../fixtures/card.ts';

describe('a limit a minute', () => {
  it('counts any sixty seconds, not the minutes of the clock', () => {
    const clock = handClock();
    const limit = perMinute(2, clock.now);
    expect(limit.allows(1)).toBe(true);
    clock.move(40_000);
    expect(limit.allows(1)).toBe(true);
    clock.move(19_999);
    expect(limit.allows(1)).toBe(false);
    clock.move(1);
    expect(limit.allows(1)).toBe(true);
  });

  it('does not count what it refused', () => {
    const clock = handClock();
    const limit = perMinute(1, clock.now);
    limit.allows(1);
    clock.move(59_000);
    expect(limit.allows(1)).toBe(false);
    clock.move(1_000);
    expect(limit.allows(1)).toBe(true);
  });

  it('counts each tab by itself', () => {
    const limit = perMinute(1, handClock().now);
    expect([limit.allows(1), limit.allows(1), limit.allows(2)]).toEqual([true, false, true]);
  });

  it('lets a clock that was set back open nothing', () => {
    const clock = handClock();
    const limit = perMinute(1, clock.now);
    limit.allows(1);
    clock.move(-3_600_000);
    expect(limit.allows(1)).toBe(false);
  });
});
