import { compileBrief } from '../../lib/brief/compile-brief.ts';
import type { Point } from '../../lib/schema/point.ts';
import type { RefusalReason } from '../../lib/schema/refusal.ts';
import { type Clock, monthOf } from '../../lib/shared/clock.ts';
import type { RoundOnDesk } from '../collect/use-desk.ts';

/** Why a point's words cannot be used, with those that are a fellow's own where that is why. */
export interface WordingFault {
  readonly reason: RefusalReason;
  readonly quote: string | null;
}

/**
 * What a brief would find wrong with a point's words: a run that copies an observation. Asked of the brief itself, as if
 * the group had agreed the point and no other, so that wording and release never disagree.
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
  if (brief.ok || brief.refusal.reason !== 'verbatim') return null;
  const { reason, run } = brief.refusal;
  return { reason, quote: point.statement.slice(run.start, run.end) };
}
