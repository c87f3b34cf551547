import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerRoom, isForRoom, roomPoints } from '../../../lib/points/room.ts';
import type { Point } from '../../../lib/schema/point.ts';
import type { SeatedObservation } from '../../../lib/schema/seated-observation.ts';
import { aPoint, idOf, observationsOf } from '../../fixtures/builders.ts';

/** Whether the room may see a point of these seats' observations. */
function shown(
  seats: readonly number[],
  changes: Partial<SeatedObservation> = {},
  point: Partial<Point> = {},
): boolean {
  const observations = observationsOf(seats, changes);
  const ids = observations.map(({ id }) => id);
  return isForRoom(aPoint({ state: 'open', observations: ids, ...point }), { observations, k: 3 });
}

describe('isForRoom', () => {
  it('shows what two seats wrote, and not what one wrote twice', () => {
    expect([shown([1, 2]), shown([1, 1]), shown([1])]).toEqual([true, false, false]);
  });

  it('shows what one wrote where all of it may be discussed', () => {
    expect(shown([1], { share: 'discuss' })).toBe(true);
    const mixed = [
      ...observationsOf([1], { share: 'discuss', id: idOf('a') }),
      ...observationsOf([1], { id: idOf('b') }),
    ];
    const point = aPoint({ observations: [idOf('a'), idOf('b')] });
    expect(isForRoom(point, { observations: mixed, k: 3 })).toBe(false);
  });

  it('shows what was born in the room, and hides what was dropped', () => {
    expect(shown([], {}, { observations: [] })).toBe(true);
    expect(shown([1, 2, 3], {}, { state: 'dropped' })).toBe(false);
  });

  it('hides a point whose observations were all withdrawn', () => {
    expect(shown([], {}, { observations: [idOf('withdrawn')] })).toBe(false);
  });

  it('hides two echoes that found no third', () => {
    expect(shown([1, 2], { share: 'echo-only' })).toBe(false);
  });
});

describe('answerRoom', () => {
  it('takes an answer, and takes it back', () => {
    const point = aPoint({ state: 'open' });
    const nothing = { observations: [], k: 3 };
    expect(answerRoom(point, 'enough', nothing)).toEqual({ ok: true, value: { ...point, room: 'enough' } });
    expect(answerRoom({ ...point, room: 'enough' }, null, nothing)).toEqual({
      ok: true,
      value: { ...point, room: 'ask-again' },
    });
    expect(answerRoom(point, null, nothing)).toEqual({ ok: true, value: point });
  });

  it('refuses an answer on what the room may not see', () => {
    const observations = observationsOf([1]);
    const point = aPoint({ observations: observations.map(({ id }) => id) });
    expect(answerRoom(point, 'enough', { observations, k: 3 })).toEqual({
      ok: false,
      refusal: { reason: 'not-for-the-room' },
    });
  });
});

describe('roomPoints', () => {
  it('orders as a brief is read, whatever stands behind the points', () => {
    const inOrder = [
      aPoint({ id: idOf('1'), domain: 'strengths', statement: 'Z' }),
      aPoint({ id: idOf('2'), kind: 'keep', statement: 'A' }),
      aPoint({ id: idOf('3'), kind: 'keep', statement: 'B' }),
      aPoint({ id: idOf('4'), kind: 'change', statement: 'A' }),
      aPoint({ id: idOf('5'), domain: 'juniors', statement: 'A' }),
    ];
    const support = fc.array(fc.integer({ min: 2, max: 6 }), { minLength: 5, maxLength: 5 });
    const order = fc.shuffledSubarray(inOrder, { minLength: inOrder.length });
    fc.assert(
      fc.property(support, order, (seatsBehind, given) => {
        const observations = given.flatMap(({ id, kind }, index) =>
          Array.from({ length: seatsBehind[index] ?? 2 }, (_, seat) => seat + 1).flatMap((seat) =>
            observationsOf([seat], { id: idOf(`${id.slice(0, 1)}-${seat}`), kind }),
          ),
        );
        const points = given.map((point) => ({
          ...point,
          observations: observations.map(({ id }) => id).filter((id) => id.startsWith(point.id.slice(0, 1))),
        }));
        expect(roomPoints(points, { observations, k: 3 }).map(({ id }) => id)).toEqual(
          inOrder.map(({ id }) => id),
        );
      }),
    );
  });
});
