import { pointsAsText } from '../../lib/analysis/figures-as-text.ts';
import type { OutcomeRow, ShownOutcome, StudyTable } from '../../lib/schema/study-table.ts';
import { groupLabel, OUTCOME_LABELS } from './outcome-text.ts';
import { Picture, type PictureSpec } from './pictures/picture.tsx';
import { PlotLegend } from './plot-legend.tsx';

/** Each outcome as pairs of dots; one with too few people is named and not drawn. */
export function OutcomePictures({ table: { outcomes, k } }: { table: StudyTable }) {
  return (
    <div>
      <PlotLegend />
      <div class="study-halves">
        {outcomes.map((row) =>
          row.shown ? (
            <Picture key={row.outcome} {...pairedPicture(row)} />
          ) : (
            <NotDrawn key={row.outcome} row={row} k={k} />
          ),
        )}
      </div>
    </div>
  );
}

/** An outcome as pairs of dots, one line a person. */
export function pairedPicture(row: ShownOutcome): PictureSpec {
  const { outcome, of, pairs, sentence, comparison } = row;
  const medians = [comparison.pre.median ?? 0, comparison.post.median ?? 0].map(pointsAsText);
  return {
    title: titleOf(row),
    fileName: `upward-${outcome.toLowerCase()}-pairs`,
    legend: `${pairs.length} people, one line each. Ring: before. Disc: after. Squares: medians.`,
    parts: [
      {
        key: outcome,
        caption: null,
        alt: `${sentence} Median ${medians[0]} before, ${medians[1]} after, of ${of}.`,
        draw: ({ pairedDots }, palette, room) => pairedDots(row, palette, room),
      },
    ],
    table: {
      columns: ['Pair', 'Before', 'After'],
      rows: pairs.map(([before, after], index) => [index + 1, pointsAsText(before), pointsAsText(after)]),
    },
  };
}

function NotDrawn({ row, k }: { row: OutcomeRow; k: number }) {
  return (
    <div class="card picture picture--none">
      <h2 class="title title--small">{titleOf(row)}</h2>
      <p class="quiet">Not drawn: fewer than {k} people.</p>
    </div>
  );
}

function titleOf({ outcome, group, of }: OutcomeRow): string {
  return `${OUTCOME_LABELS[outcome].short}, ${groupLabel(group)}, of ${of}`;
}
