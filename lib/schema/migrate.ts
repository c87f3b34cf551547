import type { z } from 'zod';
import { ok, type Result, refused } from '../shared/result.ts';

/** One step from a version of a record's value to the next. */
export interface Migration {
  /** The version it starts from; it leads to the next. */
  readonly from: number;
  /** Reads a value of that version and gives the same in the shape of the next. */
  readonly up: z.ZodType;
}

/** How a type of record has changed: its newest version, and one step from each earlier one. */
export interface Evolution {
  readonly newest: number;
  readonly steps: readonly Migration[];
}

/** A type that is still as it was first. */
export const UNCHANGED: Evolution = { newest: 1, steps: [] };

/**
 * Leads a value from `version` to the newest, one step after another; refused where it does not fit the version it claims.
 * Throws where a step is missing, which only a fault of ours makes: every version that was ever tagged has its step.
 */
export function migrate(
  value: unknown,
  version: number,
  { newest, steps }: Evolution,
): Result<unknown, 'damaged'> {
  let current = value;
  for (let at = version; at < newest; at += 1) {
    const step = steps.find(({ from }) => from === at);
    if (step === undefined) throw new Error(`no migration leads on from version ${at}`);
    const next = step.up.safeParse(current);
    if (!next.success) return refused('damaged');
    current = next.data;
  }
  return ok(current);
}
