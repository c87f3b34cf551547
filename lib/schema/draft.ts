import { z } from 'zod';
import { Domain, Kind } from './domain.ts';
import { ConsultantRef, OBSERVATION_LENGTH, Setting } from './observation.ts';
import { Id } from './primitives.ts';

/**
 * The longest text of a draft, in UTF-16 units: what a form holds, after the shortest identifiers, of four units, have given
 * way to placeholders of nine.
 */
const DRAFT_LENGTH = Math.ceil((OBSERVATION_LENGTH * 9) / 4);

/** What stands in a form and is not saved yet. Kept encrypted under the id of the observation it becomes. */
export const Draft = z.strictObject({
  text: z.string().max(DRAFT_LENGTH),
  consultant: ConsultantRef.nullable(),
  domain: Domain.nullable(),
  kind: Kind.nullable(),
  setting: Setting.nullable(),
  /** The observation that it is a change of; left out for a new one. */
  edits: Id.optional(),
});
export type Draft = z.infer<typeof Draft>;
