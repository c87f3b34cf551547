import type { StudyTable } from '../../lib/schema/study-table.ts';
import { groupLabel, OUTCOME_LABELS } from './outcome-text.ts';
import { PairedDots } from './paired-dots.tsx';
import { PlotLegend } from './plot-legend.tsx';

/** The primary outcomes as pairs of dots; one with too few people is named and not drawn. */
export function OutcomePlots({ table: { outcomes, k } }: { table: StudyTable }) {
  const primary = outcomes.filter((row) => row.primary);
  return (
    <div>
      <PlotLegend />
      <div class="study-halves">
        {primary.map((row) =>
          row.shown ? (
            <PairedDots key={row.outcome} row={row} />
          ) : (
            <div class="card plot plot--none" key={row.outcome}>
              <h2 class="title title--small">
                {OUTCOME_LABELS[row.outcome].short}, {groupLabel(row.group)}
              </h2>
              <p class="quiet">Not drawn: fewer than {k} people.</p>
            </div>
          ),
        )}
      </div>
    </div>
  );
}
