import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visibleObservations } from '../../../lib/disclosure/echo.ts';
import { idOf, observationsOf } from '../../fixtures/builders.ts';

const echo = (seats: readonly number[], changes = {}) =>
  observationsOf(seats, { share: 'echo-only', ...changes });

describe('visibleObservations', () => {
  it('hides an echo-only observation until k seats wrote, its own included', () => {
    expect(visibleObservations([...echo([1]), ...observationsOf([2])], 3)).toEqual(observationsOf([2]));
    const found = [...echo([1]), ...observationsOf([2, 3])];
    expect(visibleObservations(found, 3)).toEqual(found);
  });

  it('lets echo-only observations find each other', () => {
    expect(visibleObservations(echo([1, 2, 3]), 3)).toHaveLength(3);
  });

  it('counts a seat once, however often it wrote', () => {
    expect(visibleObservations(echo([1, 1, 1, 2]), 3)).toEqual([]);
  });

  it.each([
    { consultant: idOf('consultant-two') },
    { domain: 'juniors' as const },
    { kind: 'change' as const },
  ])('does not count what was written elsewhere: %o', (elsewhere) => {
    expect(visibleObservations([...echo([1]), ...observationsOf([2, 3], elsewhere)], 3)).toEqual(
      observationsOf([2, 3], elsewhere),
    );
  });

  it('shows never more when the threshold rises', () => {
    const seats = fc.array(fc.integer({ min: 1, max: 8 }), { maxLength: 12 });
    fc.assert(
      fc.property(seats, seats, fc.integer({ min: 3, max: 8 }), (hidden, open, k) => {
        const all = [...echo(hidden), ...observationsOf(open)];
        const shown = visibleObservations(all, k);
        expect(shown).toEqual(expect.arrayContaining(visibleObservations(all, k + 1)));
      }),
    );
  });
});
