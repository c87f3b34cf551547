import type { StudyTable } from '../../lib/schema/study-table.ts';
import { OUTCOME_LABELS } from './outcome-text.ts';

/** The lines under the table: which test, which quartiles, which interval, and what is left out. */
export function TableNotes({ outcomes }: Pick<StudyTable, 'outcomes'>) {
  const pooled = outcomes
    .filter(({ group }) => group === 'all')
    .map(({ outcome }) => OUTCOME_LABELS[outcome]);
  return (
    <div class="foot quiet">
      <p>
        p: exact Wilcoxon signed-rank, two-sided, unchanged pairs by Pratt’s rule. Adjusted: Holm over the two
        primary outcomes. IQR: type 7. Change: Hodges-Lehmann, with the level its interval really reaches at
        this n. Effect: matched-pairs rank-biserial, −1 to 1. The questionnaire is not validated.
      </p>
      {pooled.length > 0 && (
        <p>
          {pooled.map(({ short }) => short).join(' and ')}: printed for all, so never also for fellows alone.
          The difference would show the consultants. In the report and the export they are of fellows alone
          where the consultants are too few to have a row.
        </p>
      )}
    </div>
  );
}
