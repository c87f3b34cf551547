import { describe, expect, it } from 'vitest';
import { daysAhead, nextDue } from '../../../lib/background/next-due.ts';

const at = (day: number, hour: number) => new Date(2026, 10, day, hour);

describe('the next day that is due', () => {
  it('is reminded of at one in the afternoon, the nearest first', () => {
    expect(nextDue(['2026-11-20', '2026-11-18'], at(16, 9))).toBe(at(18, 13).getTime());
  });

  it('is the next one once its hour is over, and none after the last', () => {
    expect(nextDue(['2026-11-20', '2026-11-18'], at(18, 13))).toBe(at(20, 13).getTime());
    expect(nextDue(['2026-11-18'], at(18, 13))).toBeNull();
    expect(nextDue([], at(18, 9))).toBeNull();
  });

  it('leaves no day that is over', () => {
    expect(daysAhead(['2026-11-17', '2026-11-18', '2026-11-20'], at(18, 14))).toEqual(['2026-11-20']);
  });
});
