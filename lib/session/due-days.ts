import { addDays } from '../shared/clock.ts';

/** Days after the one-to-one on which the questions are asked for: within a week, and after ninety days. */
const T1_DAYS = 5;
const T2_DAYS = 90;

/** The days on which the questions after a one-to-one are due, `YYYY-MM-DD`; `session` is the day it is held. */
export function dueDays(session: string): { readonly T1: string; readonly T2: string } {
  return { T1: addDays(session, T1_DAYS), T2: addDays(session, T2_DAYS) };
}
