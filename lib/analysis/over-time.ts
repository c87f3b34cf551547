import { Occasion } from '../schema/primitives.ts';
import type { StudyPerson } from '../schema/study-person.ts';
import type { OutcomeGroup, OverTime } from '../schema/study-table.ts';
import { peopleOf, scoreOf, scoresOn } from './outcome-pairs.ts';
import { PLAN, type PlannedOutcome } from './plan.ts';
import { quartilesOver } from './quartiles.ts';

/** Each outcome on every occasion, of everybody who answered it then. `groupOf` says whose answers it is made of. */
export function overTime(
  people: readonly StudyPerson[],
  k: number,
  groupOf: (planned: PlannedOutcome) => OutcomeGroup,
): OverTime[] {
  return PLAN.outcomes.map((planned) => {
    const group = groupOf(planned);
    const own = peopleOf(people, group);
    const on = (occasion: Occasion) => quartilesOver(k, scoresOn(own, occasion, scoreOf(planned)));
    const [T0, T1, T2] = Occasion.options.map(on);
    return {
      outcome: planned.outcome,
      group,
      of: planned.of,
      T0: T0 ?? null,
      T1: T1 ?? null,
      T2: T2 ?? null,
    };
  });
}
