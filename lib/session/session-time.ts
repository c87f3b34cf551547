import type { Session } from '../schema/session.ts';
import { SESSION_MINUTES, SESSION_STEPS } from './steps.ts';

const MINUTE = 60_000;

/** When the planned minutes are over, in milliseconds, for a session that goes on at `now`. */
export function endsAfter({ used }: Pick<Session, 'used'>, now: number): number {
  return now + (SESSION_MINUTES - used) * MINUTE;
}

/** Whole minutes used by `now`; `ends` is null while the clock stands still. A session may take longer than planned. */
export function minutesUsed({ used }: Pick<Session, 'used'>, ends: number | null, now: number): number {
  if (ends === null) return used;
  return Math.max(used, Math.floor((SESSION_MINUTES * MINUTE - (ends - now)) / MINUTE));
}

/** How far each step of the plan is filled by the minutes used, from 0 to 1. */
export function filledSteps(minutes: number): number[] {
  let before = 0;
  return SESSION_STEPS.map((step) => {
    const filled = (minutes - before) / step.minutes;
    before += step.minutes;
    return Math.min(1, Math.max(0, filled));
  });
}
