import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, isoWeekOf, monthOf } from '../../../lib/shared/clock.ts';

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
