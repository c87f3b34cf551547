import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSupported, observationsBehind } from '../../../lib/disclosure/support.ts';
import type { Point } from '../../../lib/schema/point.ts';
import { aPoint, idOf, observationsOf } from '../../fixtures/builders.ts';

/** A point with one observation of each of these seats behind it. */
function writtenBy(seats: readonly number[], changes: Partial<Point> = {}) {
  const observations = observationsOf(seats);
  return { observations, point: aPoint({ observations: observations.map(({ id }) => id), ...changes }) };
}

describe('isSupported', () => {
  it('asks k different seats where the room was not asked', () => {
    const shown = [
      [1, 2],
      [1, 2, 2],
      [1, 2, 3],
    ].map((seats) => {
      const { point, observations } = writtenBy(seats);
      return isSupported(point, { observations, k: 3 });
    });
    expect(shown).toEqual([false, false, true]);
  });

  it('never shows a point of fewer than k seats unless the room said enough', () => {
    const seats = fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 12 });
    fc.assert(
      fc.property(seats, fc.integer({ min: 3, max: 9 }), (by, k) => {
        const { point, observations } = writtenBy(by);
        const enough = { ...point, room: 'enough' as const };
        expect(isSupported(point, { observations, k })).toBe(new Set(by).size >= k);
        expect(isSupported(enough, { observations, k })).toBe(true);
      }),
    );
  });

  it('holds back what the room refused, however many wrote it', () => {
    const { point, observations } = writtenBy([1, 2, 3, 4], { room: 'not-enough' });
    expect(isSupported(point, { observations, k: 3 })).toBe(false);
  });

  it.each(['open', 'dropped'] as const)('holds back a point that is %s, whatever the room said', (state) => {
    const { point, observations } = writtenBy([1, 2, 3], { state, room: 'enough' });
    expect(isSupported(point, { observations, k: 3 })).toBe(false);
  });

  it('shows a point born in the room with no observation behind it', () => {
    expect(isSupported(aPoint({ room: 'enough' }), { observations: [], k: 3 })).toBe(true);
  });
});

describe('observationsBehind', () => {
  it('are those of the point’s own kind: praise stands behind no change', () => {
    const observations = observationsOf([1, 2, 3], { kind: 'keep' });
    const point = aPoint({ kind: 'change', observations: observations.map(({ id }) => id) });
    expect(observationsBehind(point, { observations, k: 3 })).toEqual([]);
    expect(isSupported({ ...point, state: 'agreed', room: null }, { observations, k: 3 })).toBe(false);
  });

  it('leaves out what was withdrawn', () => {
    const { point, observations } = writtenBy([1, 2, 3]);
    expect(observationsBehind(point, { observations: observations.slice(1), k: 3 })).toHaveLength(2);
  });

  it('leaves out what is about another consultant', () => {
    const { point } = writtenBy([1, 2]);
    const observations = observationsOf([1, 2], { consultant: idOf('consultant-two') });
    expect(observationsBehind(point, { observations, k: 3 })).toEqual([]);
  });

  it('leaves out an echo that found nobody', () => {
    const { point } = writtenBy([1, 2]);
    const observations = observationsOf([1, 2], { share: 'echo-only' });
    expect(observationsBehind(point, { observations, k: 3 })).toEqual([]);
  });
});
