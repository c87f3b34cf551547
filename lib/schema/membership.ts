import { z } from 'zod';
import { Code, Id, Occasion, Revision } from './primitives.ts';
import { RoundCard } from './round-card.ts';
import { Seat } from './seat.ts';

/**
 * A fellow's place in a round on this computer. `part` names this computer among the fellow's computers; `revision` is
 * that of the last bundle sealed here (0: none yet). `code` joins the fellow's own responses; `answered` lists the
 * occasions sealed so far, with the revision of each.
 */
export const Membership = z.strictObject({
  card: RoundCard,
  seat: Seat,
  part: Id,
  revision: Revision.or(z.literal(0)),
  code: Code,
  answered: z.array(z.strictObject({ occasion: Occasion, revision: Revision })),
});
export type Membership = z.infer<typeof Membership>;
