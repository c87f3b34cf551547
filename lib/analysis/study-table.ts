import { LOWEST_THRESHOLD } from '../schema/round-card.ts';
import { flowOver, type StudyData } from '../schema/study.ts';
import type { OutcomeId, OutcomeRow, StudyTable } from '../schema/study-table.ts';
import { coverageCounts, toldCounts } from './brief-counts.ts';
import { domainChanges } from './domain-changes.ts';
import { itemCounts } from './item-counts.ts';
import type { After } from './outcome-pairs.ts';
import { groupOf, judgedRow, type OutcomeSetting, outcomeRow } from './outcome-row.ts';
import { overTime } from './over-time.ts';
import { PLAN, type PlannedOutcome } from './plan.ts';
import { predictionCounts } from './predictions.ts';
import { reliabilities } from './reliabilities.ts';
import { sessionLengths } from './session-lengths.ts';
import { holm } from './statistics/holm.ts';

/** How a study table is made. */
export interface StudyTableOptions {
  /** Fewer people than this are never shown; under three it is three. */
  readonly k: number;
  /** What T0 is compared with; T1 unless told. */
  readonly after?: After;
}

/**
 * The study's table, and all else its page prints: one row an outcome asked on both occasions, in the plan's order. An
 * outcome with fewer than k pairs is withheld (`under-k`) and stays in Holm's family, so that the p of the other does
 * not depend on what is shown.
 */
export function studyTable(data: StudyData, options: StudyTableOptions): StudyTable {
  const { people } = data;
  const { after = 'T1' } = options;
  const k = Math.max(LOWEST_THRESHOLD, options.k);
  const setting = { people, k, after };
  const group = (planned: PlannedOutcome) => groupOf(planned, setting);
  return {
    k,
    before: 'T0',
    after,
    outcomes: judgedRows(setting),
    overTime: overTime(people, k, group),
    domains: domainChanges(people, setting),
    items: itemCounts(people, k),
    reliability: reliabilities(people, k, group),
    predictions: predictionCounts(people, k),
    told: toldCounts(data.briefs, k),
    coverage: coverageCounts(data.briefs, k),
    flow: { fellow: flowOver(k, data.flow.fellow), consultant: flowOver(k, data.flow.consultant) },
    sessions: sessionLengths(data.sessionMinutes, k),
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
