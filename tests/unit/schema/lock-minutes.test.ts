import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCK_MINUTES, lockAfter } from '../../../lib/schema/lock-minutes.ts';
import { Settings } from '../../../lib/schema/settings.ts';

const chosen = fc.constantFrom(...LOCK_MINUTES);
const minutes = fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined });

describe('the minutes after which Upward locks', () => {
  it('are the person’s where the hospital sets nothing', () => {
    expect(lockAfter(5, {})).toEqual({ minutes: 5, choices: [...LOCK_MINUTES], longest: null });
  });

  it('are the hospital’s where it sets them, with nothing to choose', () => {
    expect(lockAfter(5, { lockMinutes: 7 })).toEqual({ minutes: 7, choices: [], longest: null });
  });

  it('leave those to choose that the hospital allows', () => {
    expect(lockAfter(30, { lockMinutesAtMost: 10 })).toEqual({
      minutes: 10,
      choices: [2, 5, 10],
      longest: 10,
    });
  });

  it('are the longest that the hospital allows where every choice is longer', () => {
    expect(lockAfter(10, { lockMinutesAtMost: 1 })).toEqual({ minutes: 1, choices: [], longest: 1 });
  });

  it('are never more than the hospital’s longest, whatever was chosen or set', () => {
    fc.assert(
      fc.property(
        chosen,
        minutes,
        fc.integer({ min: 1, max: 60 }),
        (mine, lockMinutes, lockMinutesAtMost) => {
          const after = lockAfter(mine, { lockMinutes, lockMinutesAtMost });
          expect(after.minutes).toBeLessThanOrEqual(lockMinutesAtMost);
          for (const choice of after.choices) expect(choice).toBeLessThanOrEqual(lockMinutesAtMost);
        },
      ),
    );
  });

  it('can be chosen again among what is offered, whatever was chosen before', () => {
    fc.assert(
      fc.property(chosen, minutes, (mine, lockMinutesAtMost) => {
        for (const choice of lockAfter(mine, { lockMinutesAtMost }).choices) {
          expect(lockAfter(choice, { lockMinutesAtMost }).minutes).toBe(choice);
        }
      }),
    );
  });
});

it('settings that were stored before the minutes were a choice still hold, with ten minutes', () => {
  expect(Settings.parse({ singleKeys: false, badge: true, nudge: true })).toEqual({
    singleKeys: false,
    badge: true,
    nudge: true,
    sharedComputer: true,
    lockMinutes: 10,
  });
});
