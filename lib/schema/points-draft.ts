import { z } from 'zod';
import { Domain, Kind } from './domain.ts';
import { Statement } from './point.ts';
import { Id } from './primitives.ts';

/** One change to the suggested groups: an observation put beside another or (null) alone, a group put into another, a group parted. */
export const GroupMove = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('move'), observation: Id, beside: Id.nullable() }),
  z.strictObject({ do: z.literal('merge'), one: Id, into: Id }),
  z.strictObject({ do: z.literal('part'), one: Id }),
]);
export type GroupMove = z.infer<typeof GroupMove>;

/** A point begun for one part of a brief: the words so far, and the observations ticked for it. */
export const BegunPoint = z.strictObject({
  consultant: Id,
  domain: Domain,
  kind: Kind,
  statement: z.string().max(Statement.maxLength ?? 160),
  observations: z.array(Id),
});
export type BegunPoint = z.infer<typeof BegunPoint>;

/** What the lead of a round has begun and not made into points yet. */
export const PointsDraft = z.strictObject({
  round: Id,
  moves: z.array(GroupMove),
  begun: z.array(BegunPoint),
});
export type PointsDraft = z.infer<typeof PointsDraft>;
