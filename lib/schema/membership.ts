import { z } from 'zod';
import type { Evolution } from './migrate.ts';
import { Code, Day, Id, Occasion, Revision } from './primitives.ts';
import { RoundCard } from './round-card.ts';
import { Seat } from './seat.ts';

/** As 0.1.0 kept it. */
const MembershipVersion1 = z.strictObject({
  card: RoundCard,
  seat: Seat,
  part: Id,
  revision: Revision.or(z.literal(0)),
  code: Code,
  answered: z.array(z.strictObject({ occasion: Occasion, revision: Revision })),
});

/** As it was before previews. */
const MembershipVersion2 = MembershipVersion1.extend({
  /** The day on which it was first said that what was written for this round will go; null until then. */
  expiryTold: Day.nullable(),
});

/**
 * A fellow's place in a round on this computer. `part` names this computer among the fellow's computers; `revision` is
 * that of the last bundle sealed here (0: none yet). `code` joins the fellow's own responses; `answered` lists the
 * occasions sealed so far, with the revision of each.
 */
export const Membership = MembershipVersion2.extend({
  /** The fellow's own observations that stand behind a point of a preview they opened. */
  used: z.array(Id),
});
export type Membership = z.infer<typeof Membership>;

/** Version 2 notes when the coming end of a round's observations was told, version 3 which of them were used. */
export const MEMBERSHIP_EVOLUTION: Evolution = {
  newest: 3,
  steps: [
    { from: 1, up: MembershipVersion1.transform((value) => ({ ...value, expiryTold: null })) },
    { from: 2, up: MembershipVersion2.transform((value) => ({ ...value, used: [] })) },
  ],
};
