import { pointsAsText } from '../../lib/analysis/figures-as-text.ts';
import type { ShownOutcome } from '../../lib/schema/study-table.ts';
import { groupLabel, OUTCOME_LABELS } from './outcome-text.ts';

const WIDTH = 560;
const EDGE = 16;
const TOP = 24;

/** The height of a pair's line; a large study's lines move closer, so that the figure stays on a page. */
const ROW = { most: 22, least: 8, all: 660 };

/** Marks of the scale: every fifth point of a total. */
const MARK = 5;

/** One line a pair, ring before and disc after, sorted by before; under them the medians as squares. */
export function PairedDots({ row }: { row: ShownOutcome }) {
  const { outcome, group, of, pairs, sentence, comparison } = row;
  const medians = [comparison.pre.median ?? 0, comparison.post.median ?? 0] as const;
  const step = Math.max(ROW.least, Math.min(ROW.most, ROW.all / pairs.length));
  const rule = TOP + pairs.length * step - step / 2;
  const x = (score: number) => EDGE + (score / of) * (WIDTH - 2 * EDGE);
  const marks = Array.from({ length: Math.floor(of / MARK) + 1 }, (_, index) => index * MARK);
  const ends = medians.map(pointsAsText);
  return (
    <figure class="card plot">
      <figcaption class="title title--small">
        {OUTCOME_LABELS[outcome].short}, {groupLabel(group)}, of {of}
      </figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${rule + 46}`}
        role="img"
        aria-label={`${sentence} Median ${ends[0]} before, ${ends[1]} after.`}
      >
        {marks.map((mark) => (
          <g key={mark}>
            <line class="plot-grid" x1={x(mark)} x2={x(mark)} y1={TOP - 14} y2={rule + 22} />
            <text x={x(mark)} y={rule + 40}>
              {mark}
            </text>
          </g>
        ))}
        {pairs.map(([before, after], index) => (
          <Pair key={index} ends={[x(before), x(after)]} y={TOP + index * step} />
        ))}
        <line class="plot-rule" x1={EDGE} x2={WIDTH - EDGE} y1={rule} y2={rule} />
        <Medians ends={[x(medians[0]), x(medians[1])]} y={rule + 12} />
      </svg>
      <details>
        <summary>Each pair in figures</summary>
        <p class="number">
          {pairs.map(([before, after]) => `${pointsAsText(before)} to ${pointsAsText(after)}`).join(', ')}
        </p>
      </details>
    </figure>
  );
}

interface EndsProps {
  readonly ends: readonly [number, number];
  readonly y: number;
}

function Pair({ ends: [before, after], y }: EndsProps) {
  return (
    <g>
      <line class="plot-pair" x1={before} x2={after} y1={y} y2={y} />
      <circle class="plot-before" cx={before} cy={y} r={5.5} />
      <circle class="plot-after" cx={after} cy={y} r={5.5} />
    </g>
  );
}

function Medians({ ends: [before, after], y }: EndsProps) {
  return (
    <g>
      <line class="plot-median" x1={before} x2={after} y1={y} y2={y} />
      <rect class="plot-before" x={before - 5} y={y - 5} width={10} height={10} />
      <rect class="plot-after" x={after - 5} y={y - 5} width={10} height={10} />
      <text class="plot-label" x={EDGE} y={y + 4}>
        median
      </text>
    </g>
  );
}
