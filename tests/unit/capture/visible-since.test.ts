import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  blockedBy,
  NOT_SEEN_YET,
  SEEN_FOR,
  type Sight,
  sightAfter,
} from '../../../lib/capture/visible-since.ts';

const pressed = (at: number, byPointer = true) => ({ at, byPointer });
const seen = (reports: readonly (readonly [boolean | undefined, number])[]): Sight =>
  reports.reduce((sight, [visible, at]) => sightAfter(sight, { visible, at }), NOT_SEEN_YET);

describe('a save', () => {
  it('is taken once the card was seen for half a second, and not a moment before', () => {
    const sight = seen([[true, 100]]);
    expect(blockedBy(sight, pressed(100 + SEEN_FOR - 1))).toBe('covered');
    expect(blockedBy(sight, pressed(100 + SEEN_FOR))).toBeNull();
  });

  it('waits again after every break, however short', () => {
    const sight = seen([
      [true, 0],
      [false, 5000],
      [true, 5100],
    ]);
    expect(blockedBy(sight, pressed(5101))).toBe('covered');
    expect(blockedBy(sight, pressed(5600))).toBeNull();
  });

  it('counts from the first report of several that say the same', () => {
    expect(
      blockedBy(
        seen([
          [true, 0],
          [true, 450],
        ]),
        pressed(500),
      ),
    ).toBeNull();
  });

  it('is not taken before the browser said anything, nor by key while something lies over the card', () => {
    expect(blockedBy(NOT_SEEN_YET, pressed(9999))).toBe('covered');
    expect(blockedBy(seen([[false, 0]]), pressed(9999, false))).toBe('covered');
  });

  it('is taken by key alone where the browser cannot tell', () => {
    const sight = seen([[undefined, 0]]);
    expect(blockedBy(sight, pressed(9999))).toBe('by-key-only');
    expect(blockedBy(sight, pressed(9999, false))).toBeNull();
  });

  it('is never taken within half a second of a report that the card was not seen', () => {
    const report = fc.tuple(fc.boolean(), fc.integer({ min: 1, max: 400 }));
    fc.assert(
      fc.property(fc.array(report), fc.integer({ min: 0, max: 499 }), (steps, later) => {
        let at = 0;
        let unseen = 0;
        let sight = NOT_SEEN_YET;
        for (const [visible, step] of steps) {
          at += step;
          if (!visible) unseen = at;
          sight = sightAfter(sight, { visible, at });
        }
        expect(blockedBy(sight, pressed(unseen + later))).toBe('covered');
      }),
    );
  });
});
