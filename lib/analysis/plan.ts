import type { Occasion } from '../schema/primitives.ts';
import type { OutcomeGroup } from '../schema/study-table.ts';
import { BOOTSTRAP } from './statistics/bootstrap.ts';

interface Asked {
  readonly group: OutcomeGroup;
  readonly occasions: readonly Occasion[];
}

/** An outcome scored as the total of seven rows. */
export interface TotalOutcome extends Asked {
  readonly outcome: 'CONF' | 'AWARE' | 'IMPORT';
  readonly score: 'total';
  readonly of: 35;
}

/** An outcome that is one row. */
export interface RowOutcome extends Asked {
  readonly outcome: 'ROLE' | 'CONCERN';
  readonly score: 'row';
  readonly of: 5;
}

/** One outcome of the plan: whose, scored how, of which highest score, asked when. */
export type PlannedOutcome = TotalOutcome | RowOutcome;

/** What was decided before any answer was read. */
export interface Plan {
  readonly version: 2;
  readonly comparison: string;
  readonly primary: readonly ['CONF', 'AWARE'];
  readonly test: string;
  readonly zeros: 'pratt';
  readonly adjustment: string;
  readonly interval: string;
  readonly effect: string;
  readonly quartiles: string;
  readonly sensitivity: string;
  /** People with a score on one occasion alone. */
  readonly leftovers: string;
  /** Reported beside the test, never in its place. */
  readonly alternatives: readonly string[];
  readonly outcomes: readonly PlannedOutcome[];
}

/** The plan of analysis, fixed in advance; a dataset holds the digest of its text, so that a later change shows. */
export const PLAN: Plan = {
  version: 2,
  comparison: 'T0 with T1; T0 with T2 beside it, in a family of its own',
  primary: ['CONF', 'AWARE'],
  test: 'Wilcoxon signed-rank, exact, two-sided, ties by midranks',
  zeros: 'pratt',
  adjustment: 'Holm over the primary outcomes, a withheld one included',
  interval: 'Hodges-Lehmann, order statistics nearest 95 %, with the level reached',
  effect: 'matched-pairs rank-biserial, zeros by Pratt',
  quartiles: 'type 7',
  sensitivity: 'six of seven rows by person mean, not used in the main comparison',
  leftovers: 'counted; everybody unpaired by Mann-Whitney beside the pairs, unless 1 to k - 1 are left over',
  alternatives: [
    'signed-rank without unchanged pairs, exact and normal',
    'sign test, exact',
    'sign-flip of the mean, exact',
    'paired t, dz and Hedges g with noncentral t intervals',
    `mean with BCa interval, ${BOOTSTRAP.resamples} resamples, seed ${BOOTSTRAP.seed}`,
    'all as if unpaired, Mann-Whitney, exact and normal',
  ],
  outcomes: [
    { outcome: 'CONF', group: 'fellow', score: 'total', of: 35, occasions: ['T0', 'T1', 'T2'] },
    { outcome: 'AWARE', group: 'consultant', score: 'total', of: 35, occasions: ['T0', 'T1', 'T2'] },
    { outcome: 'ROLE', group: 'fellow', score: 'row', of: 5, occasions: ['T0', 'T1'] },
    { outcome: 'IMPORT', group: 'all', score: 'total', of: 35, occasions: ['T0', 'T1'] },
    { outcome: 'CONCERN', group: 'all', score: 'row', of: 5, occasions: ['T0', 'T1'] },
  ],
};

/** The text whose SHA-256 stands in a dataset. */
export function planText(): string {
  return JSON.stringify(PLAN);
}
