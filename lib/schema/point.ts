import { z } from 'zod';
import { Domain, KIND_DISAGREES, Kind, kindAgrees } from './domain.ts';
import { Id, shortText } from './primitives.ts';

/** One line of a brief, in the group's words. */
export const Statement = shortText(160);

/** What the group answered to "Who would stand behind these words?". */
export const RoomAnswer = z.enum(['enough', 'not-enough']);
export type RoomAnswer = z.infer<typeof RoomAnswer>;

/** Where a point stands with the room: its answer, asked and to be asked again, or (null) never asked. */
export const RoomState = z.enum([...RoomAnswer.options, 'ask-again']).nullable();
export type RoomState = z.infer<typeof RoomState>;

/** One statement merged from observations; none at all where it was born in the room. */
export const Point = z
  .strictObject({
    id: Id,
    consultant: Id,
    domain: Domain,
    kind: Kind,
    statement: Statement,
    observations: z.array(Id),
    room: RoomState,
    state: z.enum(['open', 'agreed', 'dropped']),
  })
  .refine(kindAgrees, { path: ['kind'], error: KIND_DISAGREES });
export type Point = z.infer<typeof Point>;
