import { type BriefRefusal, type CompiledBrief, compileBrief } from '../../lib/brief/compile-brief.ts';
import type { CardConsultant } from '../../lib/schema/round-card.ts';
import { type Clock, monthOf } from '../../lib/shared/clock.ts';
import type { Result } from '../../lib/shared/result.ts';
import type { RoundOnDesk } from './use-desk.ts';

/** One consultant's brief as it would be released now, and the month it was released in (null: not yet). */
export interface BriefOnDesk {
  readonly consultant: CardConsultant;
  readonly brief: Result<CompiledBrief, BriefRefusal>;
  readonly released: string | null;
}

/** The briefs of all consultants on the card, in its order. */
export function briefsOf({ round, points, evidence, policy }: RoundOnDesk, now: Clock): BriefOnDesk[] {
  const { card, released } = round.value;
  return card.consultants.map((consultant) => ({
    consultant,
    brief: compileBrief({
      card,
      consultant,
      points,
      observations: evidence.observations,
      policy,
      made: monthOf(now()),
    }),
    released: released.find((each) => each.consultant === consultant.id)?.made ?? null,
  }));
}
