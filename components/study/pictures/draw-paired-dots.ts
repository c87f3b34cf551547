import * as Plot from '@observablehq/plot';
import type { ShownOutcome } from '../../../lib/schema/study-table.ts';
import type { Palette } from './palette.ts';
import { bare, FONT } from './plot-style.ts';

/** Narrower than this its marks run together; wider, a change is hard to follow with the eye. */
const WIDTH = { least: 300, most: 560 };
const MARGIN = { left: 60, right: 16, top: 8, bottom: 24 };

/** The height of a pair's line; a large study's lines move closer, so that the picture stays on a page. */
const ROW = { most: 20, least: 1.2, all: 620 };

/** Marks of the scale: every fifth point of a total, each of a single row. */
const MARK = 5;

interface Line {
  readonly y: number;
  readonly before: number;
  readonly after: number;
}

/** One line a pair, ring before and disc after, sorted by before; under them the medians as squares. `room` is in points. */
export function pairedDots(
  { of, pairs, comparison }: ShownOutcome,
  palette: Palette,
  room: number = WIDTH.most,
): SVGSVGElement {
  const lines = pairs.map(([before, after], index): Line => ({ y: index, before, after }));
  const median = [
    { y: pairs.length + 1, before: comparison.pre.median ?? 0, after: comparison.post.median ?? 0 },
  ];
  const row = Math.max(ROW.least, Math.min(ROW.most, ROW.all / pairs.length));
  const rows = (pairs.length + 2) * row + 2 * ROW.most;
  const radius = Math.min(5, Math.max(1.2, row * 0.4));
  const ring = { r: radius + 0.8, stroke: palette.ink, strokeWidth: Math.min(2, radius / 2), fill: 'none' };
  const disc = { r: radius, fill: palette.accent };
  return bare(
    Plot.plot({
      width: Math.max(WIDTH.least, Math.min(WIDTH.most, room)),
      height: rows + MARGIN.top + MARGIN.bottom,
      marginLeft: MARGIN.left,
      marginRight: MARGIN.right,
      marginTop: MARGIN.top,
      marginBottom: MARGIN.bottom,
      style: FONT,
      x: { domain: [0, of] },
      y: { domain: [-1, pairs.length + 2], reverse: true, axis: null },
      marks: [
        Plot.gridX(marksOf(of), { stroke: palette.line, strokeOpacity: 1 }),
        Plot.axisX({
          ticks: marksOf(of),
          tickSize: 0,
          label: null,
          tickFormat: 'd',
          fill: palette.quiet,
          fontSize: 12,
        }),
        Plot.ruleY([pairs.length], { stroke: palette.quiet }),
        Plot.link(lines, { ...LINK, stroke: palette.quiet, strokeWidth: Math.min(2, radius / 2) }),
        Plot.dot(lines, { x: 'after', y: 'y', ...disc }),
        Plot.dot(lines, { x: 'before', y: 'y', ...ring }),
        Plot.link(median, { ...LINK, stroke: palette.accent, strokeWidth: 3 }),
        Plot.dot(median, { x: 'after', y: 'y', symbol: 'square', r: 5.5, fill: palette.accent }),
        Plot.dot(median, {
          x: 'before',
          y: 'y',
          symbol: 'square',
          r: 6,
          fill: palette.surface,
          stroke: palette.ink,
          strokeWidth: 2,
        }),
        Plot.text(median, {
          frameAnchor: 'left',
          y: 'y',
          dx: 4 - MARGIN.left,
          textAnchor: 'start',
          text: () => 'median',
          fill: palette.quiet,
          fontSize: 12,
        }),
      ],
    }),
  );
}

const LINK = { x1: 'before', x2: 'after', y1: 'y', y2: 'y' };

function marksOf(of: number): number[] {
  const step = of > MARK ? MARK : 1;
  return Array.from({ length: Math.floor(of / step) + 1 }, (_, index) => index * step);
}
