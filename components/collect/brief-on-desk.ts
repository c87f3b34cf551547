import { type BriefRefusal, type CompiledBrief, compileBrief } from '../../lib/brief/compile-brief.ts';
import { readLeadRecords } from '../../lib/collect/lead-records.ts';
import { roundPolicy } from '../../lib/collect/round-view.ts';
import type { DisclosurePolicy } from '../../lib/disclosure/threshold.ts';
import type { BriefContent } from '../../lib/schema/brief.ts';
import type { CardConsultant } from '../../lib/schema/round-card.ts';
import { seatedObservations } from '../../lib/schema/seated-observation.ts';
import { type Clock, monthOf } from '../../lib/shared/clock.ts';
import type { Result } from '../../lib/shared/result.ts';
import type { VaultService } from '../../lib/store/vault-service.ts';
import type { RoundOnDesk } from './use-desk.ts';

/** One consultant's brief as it would be released now, and the month it was released in (null: not yet). */
export interface BriefOnDesk {
  readonly consultant: CardConsultant;
  readonly brief: Result<CompiledBrief, BriefRefusal>;
  readonly released: string | null;
}

/**
 * What the brief of a consultant would say by what the vault holds at this moment, and not by what a page read before. Null
 * where the vault cannot be read, the round is gone, or there would be no brief.
 */
export async function contentNow(
  vault: Pick<VaultService, 'list'>,
  { round, consultant }: { readonly round: string; readonly consultant: string },
  { hospital, made }: { readonly hospital: DisclosurePolicy; readonly made: string },
): Promise<BriefContent | null> {
  const records = await readLeadRecords(vault);
  if (!records.ok) return null;
  const { rounds, parts, points } = records.value;
  const card = rounds.find(({ value }) => value.card.round === round)?.value.card;
  const whom = card?.consultants.find(({ id }) => id === consultant);
  if (card === undefined || whom === undefined) return null;
  const ofRound = parts.flatMap(({ value }) => (value.round === round ? [value] : []));
  const compiled = compileBrief({
    card,
    consultant: whom,
    points: points.flatMap(({ value }) => (value.round === round ? [value.point] : [])),
    observations: seatedObservations(ofRound),
    policy: roundPolicy(ofRound, hospital),
    made,
  });
  return compiled.ok ? compiled.value.content : null;
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
