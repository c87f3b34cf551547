import { z } from 'zod';
import { Id } from './primitives.ts';

/** The highest count, which no computer reaches by changing; from there on a clock stands still. */
export const HIGHEST_COUNT = 2 ** 31;

/**
 * How often each computer has changed a record: a version vector, by the id that the vault has on that computer. It orders
 * two versions without any time of day. Empty for what only this computer has ever seen, and for what 0.1.0 wrote.
 */
export const RecordClock = z.record(Id, z.int().min(1).max(HIGHEST_COUNT));
export type RecordClock = z.infer<typeof RecordClock>;

/** How one version stands to another: known to it, ahead of it, the very same, or made without knowing it. */
export type ClockOrder = 'same' | 'before' | 'after' | 'apart';

/** Compares two clocks. `before`: everything `one` knows, `other` knows too, and more. */
export function compareClocks(one: RecordClock, other: RecordClock): ClockOrder {
  const ahead = isAhead(one, other);
  const behind = isAhead(other, one);
  if (ahead && behind) return 'apart';
  if (ahead) return 'after';
  return behind ? 'before' : 'same';
}

/**
 * The clock after one more change on `computer`. At the highest count it stands still: two versions that it no longer tells
 * apart meet as two changes made apart.
 */
export function tick(clock: RecordClock, computer: string): RecordClock {
  return { ...clock, [computer]: Math.min((clock[computer] ?? 0) + 1, HIGHEST_COUNT) };
}

/** The clock of a version made from both. */
export function joinClocks(one: RecordClock, other: RecordClock): RecordClock {
  const joined = { ...one };
  for (const [computer, count] of Object.entries(other))
    joined[computer] = Math.max(joined[computer] ?? 0, count);
  return joined;
}

function isAhead(one: RecordClock, other: RecordClock): boolean {
  return Object.entries(one).some(([computer, count]) => count > (other[computer] ?? 0));
}
