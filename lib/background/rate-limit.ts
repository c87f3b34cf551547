import type { Clock } from '../shared/clock.ts';

const MINUTE = 60_000;

/** Counts what each tab did in the last minute. */
export interface RateLimit {
  /** True, and counted, while this tab is under the limit. */
  allows(tab: number): boolean;
}

/** A limit of `most` a tab in any sixty seconds. A clock set back counts as no time gone by. */
export function perMinute(most: number, now: Clock): RateLimit {
  const times = new Map<number, number[]>();
  return {
    allows(tab) {
      const moment = now().getTime();
      const recent = (times.get(tab) ?? []).filter((time) => moment - time < MINUTE);
      const allowed = recent.length < most;
      times.set(tab, allowed ? [...recent, moment] : recent);
      return allowed;
    },
  };
}
