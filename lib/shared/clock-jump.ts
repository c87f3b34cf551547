/** How often the background notes that time went by, in milliseconds. Browsers fire no alarm of an extension more often. */
export const TICK = 30_000;
/** How late a tick may come before it counts as a sleep, in milliseconds. */
const LATE = 60_000;

/**
 * Whether the clock jumped between two moments that are a tick apart, both in milliseconds since 1970: the computer slept,
 * or somebody set the clock. One that was set back tells nothing of how long it was, so it counts as well.
 */
export function hasJumped(seen: number, now: number): boolean {
  return now - seen > TICK + LATE || seen - now > LATE;
}
