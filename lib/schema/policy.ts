import { z } from 'zod';
import { parseJson } from './document.ts';
import { PolicyMinutes } from './lock-minutes.ts';
import { LARGEST_CARD, LOWEST_THRESHOLD, MOST_HOLDING_HOURS, RoundCard } from './round-card.ts';
import { SitePattern } from './site.ts';
import { WRONG_CHANNEL_KINDS } from './wrong-channel-kinds.ts';

const CardText = z
  .string()
  .max(LARGEST_CARD)
  .refine((text) => RoundCard.safeParse(parseJson(text)).success, 'is no round card');

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
  /** True where the launcher stands on no site, whatever a person chose. */
  launcherOff: z.boolean().optional(),
  /** Hours that a preview waits with the contributors before a brief may be released, in rounds that are made here. */
  holdingHours: z.int().min(0).max(MOST_HOLDING_HOURS).optional(),
  /** Round cards that fellows are offered to join by, each the text of a card's file. */
  cards: z.array(CardText).max(20).optional(),
});
export type Policy = z.infer<typeof Policy>;

/** A part of a policy that is left out, and why; a list's entries are counted from one, as `sites, entry 3`. */
export interface RefusedSetting {
  readonly name: string;
  /** `unknown`: no such part; `not-allowed`: not a value that the part may have. */
  readonly reason: 'unknown' | 'not-allowed';
}

/** What of a policy holds, and what of it does not. */
export interface ReadPolicy {
  readonly policy: Policy;
  readonly refused: readonly RefusedSetting[];
}

/**
 * Where a part cannot be read, what holds is as if it had not been set, but for those of which one side is the careful one:
 * the computer is taken for shared, and the launcher stays away.
 */
const CAREFUL: Policy = { sharedComputer: true, launcherOff: true };

/**
 * Reads a policy part by part: one mistake takes away no other part. Of a list the entries that can be read hold; a list
 * none of whose entries can be read is left out.
 */
export function policyFrom(raw: unknown): ReadPolicy {
  const parts = z.record(z.string(), z.unknown()).safeParse(raw);
  if (!parts.success) return { policy: {}, refused: [] };
  const read = Object.entries(parts.data).map(([name, value]) => partFrom(name, value));
  return {
    policy: Policy.parse(Object.fromEntries(read.flatMap(({ policy }) => Object.entries(policy)))),
    refused: read.flatMap(({ refused }) => refused),
  };
}

function partFrom(name: string, value: unknown): ReadPolicy {
  const part = Policy.keyof().safeParse(name);
  if (!part.success) return { policy: {}, refused: [{ name, reason: 'unknown' }] };
  const whole = Policy.safeParse({ [part.data]: value });
  if (whole.success) return { policy: whole.data, refused: [] };
  const { entries, refused } = entriesFrom(part.data, value);
  const some = Policy.safeParse({ [part.data]: entries });
  if (entries.length > 0 && some.success) return { policy: some.data, refused };
  const careful = CAREFUL[part.data];
  return {
    policy: careful === undefined ? {} : Policy.parse({ [part.data]: careful }),
    refused: [{ name, reason: 'not-allowed' }],
  };
}

/** The entries of a list that would do by themselves. */
function entriesFrom(part: keyof Policy, value: unknown) {
  const entries: readonly unknown[] = Array.isArray(value) ? value : [];
  const isAllowed = entries.map((entry) => Policy.safeParse({ [part]: [entry] }).success);
  return {
    entries: entries.filter((_, place) => isAllowed[place]),
    refused: isAllowed.flatMap((allowed, place) =>
      allowed ? [] : [{ name: `${part}, entry ${place + 1}`, reason: 'not-allowed' as const }],
    ),
  };
}
