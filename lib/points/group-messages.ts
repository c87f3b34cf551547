import { z } from 'zod';
import { Domain, Kind } from '../schema/domain.ts';

/** What a page asks of the worker that groups: no seat, nor what its writer allowed. */
export const GroupRequest = z.strictObject({
  id: z.int(),
  observations: z.array(
    z.strictObject({
      id: z.string(),
      consultant: z.string(),
      domain: Domain,
      kind: Kind,
      text: z.string(),
    }),
  ),
});
export type GroupRequest = z.infer<typeof GroupRequest>;

/** What it answers: groups of observations' ids, under the request's id. */
export const GroupReply = z.strictObject({ id: z.int(), groups: z.array(z.array(z.string())) });
export type GroupReply = z.infer<typeof GroupReply>;
