import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  dayAfter,
  dayOf,
  daysBetween,
  isoWeekOf,
  monthOf,
  weekOfDay,
} from '../../../lib/shared/clock.ts';

describe('isoWeekOf', () => {
  it.each([
    [2026, 0, 1, '2026-W01'],
    [2027, 0, 1, '2026-W53'],
    [2027, 0, 3, '2026-W53'],
    [2027, 0, 4, '2027-W01'],
    [2024, 11, 30, '2025-W01'],
    [2026, 10, 23, '2026-W48'],
  ])('puts %i-%i-%i into the year that holds its Thursday', (year, month, day, week) => {
    expect(isoWeekOf(new Date(year, month, day, 23, 59))).toBe(week);
  });

  it('is the same for all seven days from Monday, and another on the next', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (days) => {
        const monday = new Date(1990, 0, 1 + days * 7);
        const weeks = Array.from({ length: 8 }, (_, day) =>
          isoWeekOf(new Date(monday.getFullYear(), monday.getMonth(), monday.getDate() + day)),
        );
        expect(new Set(weeks.slice(0, 7)).size).toBe(1);
        expect(weeks[7]).not.toBe(weeks[6]);
      }),
    );
  });
});

describe('dayOf and monthOf', () => {
  it('tell the local day, not the day in Greenwich', () => {
    const late = new Date(2026, 2, 5, 23, 30);
    expect(dayOf(late)).toBe('2026-03-05');
    expect(monthOf(late)).toBe('2026-03');
  });
});

describe('calendar days', () => {
  const date = (days: number) => new Date(2020, 0, 1 + days, 12);

  it('are counted one by one, over changes of the clocks and leap days', () => {
    fc.assert(
      fc.property(fc.nat({ max: 4000 }), (days) => {
        expect(addDays(dayOf(date(days)), 1)).toBe(dayAfter(date(days)));
      }),
    );
  });

  it('lie as many apart as were added', () => {
    fc.assert(
      fc.property(fc.nat({ max: 4000 }), fc.integer({ min: -800, max: 800 }), (start, days) => {
        const day = dayOf(date(start));
        expect(daysBetween(day, addDays(day, days))).toBe(days);
      }),
    );
  });

  it('lie in the week of any of their hours', () => {
    expect(weekOfDay('2026-11-22')).toBe(isoWeekOf(new Date(2026, 10, 22, 23, 59)));
    expect(weekOfDay('2026-11-23')).toBe(isoWeekOf(new Date(2026, 10, 23, 0, 0)));
  });
});
