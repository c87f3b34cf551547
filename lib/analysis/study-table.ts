import type { Role } from '../schema/primitives.ts';
import { LOWEST_THRESHOLD } from '../schema/round-card.ts';
import type { StudyPerson } from '../schema/study-person.ts';
import type { OutcomeId, OutcomeRow, StudyTable } from '../schema/study-table.ts';
import { domainChanges } from './domain-changes.ts';
import { type After, peopleOf } from './outcome-pairs.ts';
import { judgedRow, type OutcomeSetting, outcomeRow } from './outcome-row.ts';
import { PLAN } from './plan.ts';
import { holm } from './statistics/holm.ts';
import { flowOf, sessionLengths } from './study-flow.ts';

/** How a study table is made. */
export interface StudyTableOptions {
  /** Fewer people than this are never shown; under three it is three. */
  readonly k: number;
  /** What T0 is compared with; T1 unless told. */
  readonly after?: After;
  /** How many were invited, as the cards say; null or absent where that is not known. */
  readonly invited?: Readonly<Record<Role, number>> | null;
  /** True for a table that leaves the page with a dataset; see `lib/analysis/outcome-row.ts`. */
  readonly publish?: boolean;
}

/**
 * The study's table, and all else its page prints, from joined people: one row an outcome asked on both occasions, in
 * the plan's order. An outcome with fewer than k pairs is withheld (`under-k`) and stays in Holm's family, so that the
 * p of the other does not depend on what is shown.
 */
export function studyTable(people: readonly StudyPerson[], options: StudyTableOptions): StudyTable {
  const { after = 'T1', invited = null, publish = false } = options;
  const k = Math.max(LOWEST_THRESHOLD, options.k);
  const flow = (role: Role) => flowOf(people, { role, k, invited: invited?.[role] ?? null });
  return {
    k,
    before: 'T0',
    after,
    outcomes: judgedRows({ people, k, after, publish }),
    domains: domainChanges(peopleOf(people, 'fellow'), { k, after }),
    flow: { fellow: flow('fellow'), consultant: flow('consultant') },
    sessions: sessionLengths(people, k),
  };
}

function judgedRows(setting: OutcomeSetting): OutcomeRow[] {
  const rows = PLAN.outcomes
    .filter(({ occasions }) => occasions.includes(setting.after))
    .map((planned) => outcomeRow(planned, setting));
  const adjusted = adjustedPs(rows);
  return rows.map((row) => (row.shown ? judgedRow(row, adjusted.get(row.outcome) ?? null) : row));
}

function adjustedPs(rows: readonly OutcomeRow[]): ReadonlyMap<OutcomeId, number | null> {
  const family = rows.filter(({ primary }) => primary);
  const adjusted = holm(family.map((row) => (row.shown ? row.comparison.wilcoxonPratt.pExact : null)));
  return new Map(family.map(({ outcome }, index) => [outcome, adjusted[index] ?? null]));
}
