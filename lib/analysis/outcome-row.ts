import type { PairedComparison } from '../schema/paired-comparison.ts';
import { Role } from '../schema/primitives.ts';
import { SENSITIVITY_STEP } from '../schema/scale-total.ts';
import type { StudyPerson } from '../schema/study-person.ts';
import type { OutcomeGroup, OutcomeRow, Sensitivity, ShownOutcome } from '../schema/study-table.ts';
import { comparePaired } from './compare-paired.ts';
import { leftoversOf } from './leftovers.ts';
import {
  type After,
  answeredTwice,
  outcomePairs,
  peopleOf,
  type ScorePair,
  scoreOf,
  sensitivityPairs,
} from './outcome-pairs.ts';
import { PLAN, type PlannedOutcome } from './plan.ts';
import { limitSentence, outcomeSentence, withheldSentence } from './sentence.ts';

/** How outcomes are made: from which people, with which threshold, against which occasion. */
export interface OutcomeSetting {
  readonly people: readonly StudyPerson[];
  readonly k: number;
  readonly after: After;
}

/** One row of the table, not yet adjusted: `pHolm` is null and `limit` says nothing of a p. */
export function outcomeRow(planned: PlannedOutcome, setting: OutcomeSetting): OutcomeRow {
  const group = groupOf(planned, setting);
  const people = peopleOf(setting.people, group);
  const pairs = outcomePairs(people, planned, setting.after);
  const heading = { outcome: planned.outcome, group, primary: isPrimary(planned), of: planned.of };
  if (pairs.length < setting.k)
    return { ...heading, shown: false, reason: 'under-k', sentence: withheldSentence(setting.k) };
  const comparison = compare(pairs, 1);
  return {
    ...heading,
    shown: true,
    people: answeredTwice(people, planned, setting.after),
    comparison,
    pHolm: null,
    pairs: pairs.map(({ before, after }) => [before, after]),
    sensitivity: sensitivityOf(planned, people, { pairs, setting }),
    leftovers: leftoversOf(people, scoreOf(planned), setting),
    sentence: outcomeSentence(heading, comparison),
    limit: null,
  };
}

/** The row with its p adjusted, null where it is exploratory, and with what this number of pairs can show. */
export function judgedRow(row: ShownOutcome, pHolm: number | null): ShownOutcome {
  const p = pHolm ?? row.comparison.wilcoxonPratt.pExact;
  return { ...row, pHolm, limit: limitSentence(row.comparison, p) };
}

/** Whose answers an outcome of both roles is made of: one role alone, and named so, where the other has no pair. */
export function groupOf(planned: PlannedOutcome, { people, after }: OutcomeSetting): OutcomeGroup {
  if (planned.group !== 'all') return planned.group;
  const roles = Role.options.filter(
    (role) => outcomePairs(peopleOf(people, role), planned, after).length > 0,
  );
  return roles.length === 1 ? (roles[0] ?? 'all') : 'all';
}

function isPrimary({ outcome }: PlannedOutcome): boolean {
  return PLAN.primary.some((id) => id === outcome);
}

function compare(pairs: readonly ScorePair[], step: number): PairedComparison {
  const before = pairs.map((pair) => pair.before);
  const after = pairs.map((pair) => pair.after);
  return comparePaired(before, after, { step });
}

/** Null where nobody left one row out, or where those who did are of a role under k and subtraction would show them. */
function sensitivityOf(
  planned: PlannedOutcome,
  people: readonly StudyPerson[],
  { pairs, setting }: { readonly pairs: readonly ScorePair[]; readonly setting: OutcomeSetting },
): Sensitivity | null {
  const wider = sensitivityPairs(people, planned, setting.after);
  if (wider === null || wider.length === pairs.length) return null;
  const complete = new Set(pairs.map(({ person }) => person));
  const flagged = wider.filter(({ person }) => !complete.has(person));
  const isUnderK = flagged.some(({ person }) => peopleOf(setting.people, person.role).length < setting.k);
  return isUnderK ? null : { flagged: flagged.length, comparison: compare(wider, SENSITIVITY_STEP) };
}
