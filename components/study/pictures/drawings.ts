import { bars } from './draw-bars.ts';
import { domainLines } from './draw-domain-lines.ts';
import { pairedDots } from './draw-paired-dots.ts';

/** All that draws with Observable Plot, in one module that a page loads when it has something to draw. */
export const drawings = { bars, domainLines, pairedDots };

export type Drawings = typeof drawings;
