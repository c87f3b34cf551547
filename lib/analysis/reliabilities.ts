import type { StudyPerson } from '../schema/study-person.ts';
import type { OutcomeGroup, ScaleReliability } from '../schema/study-table.ts';
import { peopleOf } from './outcome-pairs.ts';
import { PLAN, type PlannedOutcome } from './plan.ts';
import { cronbachAlpha } from './statistics/cronbach-alpha.ts';

/** Cronbach's alpha of each scale before the session, of those who answered all its rows; left out under k people. */
export function reliabilities(
  people: readonly StudyPerson[],
  k: number,
  groupOf: (planned: PlannedOutcome) => OutcomeGroup,
): ScaleReliability[] {
  return PLAN.outcomes.flatMap((planned) => {
    if (planned.score === 'row') return [];
    const group = groupOf(planned);
    const complete = peopleOf(people, group).flatMap(({ T0 }) => {
      const rows = T0?.scales[planned.outcome] ?? [];
      const answered = rows.filter((row) => row !== null);
      return rows.length > 0 && answered.length === rows.length ? [answered] : [];
    });
    if (complete.length < k) return [];
    return [{ scale: planned.outcome, group, reliability: cronbachAlpha(complete) }];
  });
}
