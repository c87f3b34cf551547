import { compileBrief } from '../../lib/brief/compile-brief.ts';
import type { Point } from '../../lib/schema/point.ts';
import type { RefusalReason } from '../../lib/schema/refusal.ts';
import { type Clock, monthOf } from '../../lib/shared/clock.ts';
import type { RoundOnDesk } from '../collect/use-desk.ts';

/** Why a point's words cannot be used, with the words it is about where the rule names them. */
export interface WordingFault {
  readonly reason: RefusalReason;
  readonly quote: string | null;
}

/**
 * What a brief would find wrong with a point's words: a run that copies an observation, or an identifier. Asked of the
 * brief itself, as if the group had agreed the point and no other, so that wording and release never disagree.
 */
export function wordingFault(
  point: Point,
  { round, evidence, policy }: RoundOnDesk,
  now: Clock,
): WordingFault | null {
  const { card } = round.value;
  const consultant = card.consultants.find(({ id }) => id === point.consultant);
  if (consultant === undefined) return null;
  const brief = compileBrief({
    card,
    consultant,
    points: [{ ...point, state: 'agreed', room: 'enough' }],
    observations: evidence.observations,
    policy,
    made: monthOf(now()),
  });
  if (brief.ok) return null;
  const { refusal } = brief;
  if (refusal.reason === 'verbatim') return faultAt(point, refusal.reason, refusal.run);
  if (refusal.reason === 'identifier') return faultAt(point, refusal.reason, refusal.found);
  return null;
}

function faultAt(
  { statement }: Point,
  reason: RefusalReason,
  { start, end }: { readonly start: number; readonly end: number },
): WordingFault {
  return { reason, quote: statement.slice(start, end) };
}
