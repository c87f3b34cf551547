import { z } from 'zod';
import { PolicyMinutes } from './lock-minutes.ts';
import { LOWEST_THRESHOLD } from './round-card.ts';
import { SitePattern } from './site.ts';
import { WRONG_CHANNEL_KINDS } from './wrong-channel-kinds.ts';

/** A place in the hospital where such a matter is heard and acted on. */
export const LocalRoute = z.strictObject({
  id: z.string().min(1).max(60),
  /** As shown, in the words of the hospital. */
  name: z.string().min(1).max(60),
  /** What it is for, in one short sentence. */
  use: z.string().min(1).max(120),
  kinds: z.array(z.enum(WRONG_CHANNEL_KINDS)).min(1),
});
export type LocalRoute = z.infer<typeof LocalRoute>;

/** What a hospital sets for its computers, in the browser's managed storage; each part may be left out. */
export const Policy = z.strictObject({
  /** In place of the routes that Upward names by itself. */
  routes: z.array(LocalRoute).min(1).max(20).optional(),
  /** Sites on which the panel offers the launcher, once. */
  sites: z.array(SitePattern).max(50).optional(),
  /** Whether several people use a browser profile; in place of what the person chose. */
  sharedComputer: z.boolean().optional(),
  /** Minutes without use after which Upward locks, in place of the person's choice. */
  lockMinutes: PolicyMinutes.optional(),
  /** The most minutes a person may choose. */
  lockMinutesAtMost: PolicyMinutes.optional(),
  /** The fewest fellows that must stand behind a point, in every round; it raises what a card says and lowers nothing. */
  minContributors: z.int().min(LOWEST_THRESHOLD).max(50).optional(),
  /** Days after a round closes until what a fellow wrote for it goes; without it nothing goes by itself. */
  expireDays: z.int().min(1).max(730).optional(),
  /** Days after a round's last brief was released until its lead's page erases it; without it thirty. */
  eraseDays: z.int().min(1).max(365).optional(),
});
export type Policy = z.infer<typeof Policy>;
