import { z } from 'zod';
import { DEFAULT_LOCK_MINUTES, LockMinutes } from './lock-minutes.ts';

/** What a person chose for this browser profile. It lies open, so it holds nothing that was written and no name. */
export const Settings = z.strictObject({
  /** Digits, K and C act without a modifier while focus is in no field (WCAG 2.1.4 lets people turn such keys off). */
  singleKeys: z.boolean(),
  /** The number of observations not handed in, on the toolbar button, while unlocked. */
  badge: z.boolean(),
  /** A weekly reminder that names nobody and nothing. */
  nudge: z.boolean(),
  /** Several people use this browser profile: the first save after a lock asks whose vault it is. */
  sharedComputer: z.boolean().default(true),
  /** Minutes without use after which Upward locks; the hospital may set others. Settings of before it was a choice lack it. */
  lockMinutes: LockMinutes.default(DEFAULT_LOCK_MINUTES),
});
export type Settings = z.infer<typeof Settings>;

/** What holds until someone chooses otherwise. */
export const DEFAULT_SETTINGS: Settings = {
  singleKeys: true,
  badge: false,
  nudge: false,
  sharedComputer: true,
  lockMinutes: DEFAULT_LOCK_MINUTES,
};
