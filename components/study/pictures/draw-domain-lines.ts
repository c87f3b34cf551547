import * as Plot from '@observablehq/plot';
import type { DomainChange } from '../../../lib/schema/study-table.ts';
import type { Palette } from './palette.ts';
import { bare, FONT } from './plot-style.ts';

const HIGHEST = 5;

/** How thick the line of one person is; those of more are as many times as thick, up to a limit. */
const ONE = 1.2;
const THICKEST = 9;

const [BEFORE, AFTER] = ['before', 'after'];

/** One domain: a line for all who share both ends, the medians thick, a ring before and a disc after. */
export function domainLines(change: DomainChange, palette: Palette): SVGSVGElement {
  const ends = [
    { at: BEFORE, score: change.before?.median ?? 0 },
    { at: AFTER, score: change.after?.median ?? 0 },
  ];
  const most = Math.max(1, ...change.lines.map(({ people }) => people));
  const widthOf = (people: number) => Math.max(ONE, Math.min(ONE * people, (THICKEST * people) / most));
  return bare(
    Plot.plot({
      width: 150,
      height: 124,
      marginLeft: 22,
      marginRight: 14,
      marginTop: 10,
      marginBottom: 20,
      style: FONT,
      x: { type: 'point', domain: [BEFORE, AFTER], padding: 0.35, axis: null },
      y: { domain: [0, HIGHEST], axis: null },
      marks: [
        Plot.ruleY([0, 1, 2, 3, 4, HIGHEST], { stroke: palette.line }),
        Plot.text([0, HIGHEST], {
          frameAnchor: 'left',
          dx: -12,
          y: (score: number) => score,
          text: String,
          fill: palette.quiet,
        }),
        Plot.link(change.lines, {
          x1: () => BEFORE,
          x2: () => AFTER,
          y1: 'before',
          y2: 'after',
          stroke: palette.quiet,
          strokeOpacity: 0.5,
          strokeWidth: ({ people }: { people: number }) => widthOf(people),
        }),
        Plot.line(ends, { x: 'at', y: 'score', stroke: palette.accent, strokeWidth: 3 }),
        Plot.dot(ends.slice(1), { x: 'at', y: 'score', r: 5, fill: palette.accent, stroke: palette.accent }),
        Plot.dot(ends.slice(0, 1), {
          x: 'at',
          y: 'score',
          r: 5.5,
          fill: palette.surface,
          stroke: palette.ink,
          strokeWidth: 2,
        }),
        Plot.text(ends, {
          x: 'at',
          frameAnchor: 'bottom',
          dy: 16,
          text: ({ score }: { score: number }) => String(Number(score.toFixed(2))),
          fill: palette.ink,
        }),
      ],
    }),
  );
}
