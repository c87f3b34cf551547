import { z } from 'zod';

/** After how many minutes without use a person may have Upward lock. */
export const LOCK_MINUTES = [2, 5, 10, 15, 30] as const;

/** One of the choices. */
export const LockMinutes = z.literal(LOCK_MINUTES);
export type LockMinutes = z.infer<typeof LockMinutes>;

/** What holds until someone chooses otherwise. */
export const DEFAULT_LOCK_MINUTES: LockMinutes = 10;

/** Minutes as a hospital may set them: whole, from one to an hour. */
export const PolicyMinutes = z.int().min(1).max(60);

interface LockPolicy {
  readonly lockMinutes?: number | undefined;
  readonly lockMinutesAtMost?: number | undefined;
}

/** After how many minutes Upward locks, and what of it is the person's to choose. */
export interface LockAfter {
  readonly minutes: number;
  /** What may be chosen; empty where the hospital set the minutes. */
  readonly choices: readonly LockMinutes[];
  /** The hospital's longest, or null where it sets none. */
  readonly longest: number | null;
}

/**
 * The minutes that hold: the hospital's where it sets them, else the person's, and never more than the hospital's longest.
 * Where that is shorter than every choice it is what holds, and nothing is left to choose.
 */
export function lockAfter(chosen: number, { lockMinutes, lockMinutesAtMost }: LockPolicy): LockAfter {
  const longest = lockMinutesAtMost ?? null;
  const minutes = Math.min(lockMinutes ?? chosen, longest ?? Number.POSITIVE_INFINITY);
  const allowed = LOCK_MINUTES.filter((each) => longest === null || each <= longest);
  return { minutes, choices: lockMinutes === undefined ? allowed : [], longest };
}
