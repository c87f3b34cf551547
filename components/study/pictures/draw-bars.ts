import * as Plot from '@observablehq/plot';
import type { Palette } from './palette.ts';
import { bare, FONT } from './plot-style.ts';

/** One bar: what it is called, how long it is, and what is written at its end. */
export interface Bar {
  readonly label: string;
  readonly people: number;
  readonly text: string;
}

const WIDTH = 330;
const ROW = 24;

/** Bars of counts, one an answer, in the order given; `most` is the length of the scale. */
export function bars(given: readonly Bar[], most: number, palette: Palette): SVGSVGElement {
  return bare(
    Plot.plot({
      width: WIDTH,
      height: given.length * ROW + 4,
      marginLeft: 108,
      marginRight: 96,
      marginTop: 2,
      marginBottom: 2,
      style: FONT,
      x: { axis: null, domain: [0, Math.max(1, most)] },
      y: { domain: given.map(({ label }) => label), label: null, tickSize: 0 },
      marks: [
        Plot.axisY({ tickSize: 0, label: null, fill: palette.ink, fontSize: 12, lineWidth: 9 }),
        Plot.barX(given, { x: 'people', y: 'label', fill: palette.accent, insetTop: 5, insetBottom: 5 }),
        Plot.ruleX([0], { stroke: palette.quiet }),
        Plot.text(given, {
          x: 'people',
          y: 'label',
          text: 'text',
          textAnchor: 'start',
          dx: 5,
          fill: palette.ink,
          fontSize: 12,
        }),
      ],
    }),
  );
}
