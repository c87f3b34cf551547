import type { Drawings } from './drawings.ts';
import { ON_PAPER } from './palette.ts';
import type { PictureSpec } from './picture.tsx';
import { svgText } from './svg-text.ts';

/** The text of a picture's SVG file, in plain colours on white; the same for the same figures. */
export function pictureSvg(
  { title, legend, parts, columns = 1 }: Pick<PictureSpec, 'title' | 'legend' | 'parts' | 'columns'>,
  drawings: Drawings,
): string {
  const drawn = parts.map(({ caption, draw }) => ({ caption, drawing: draw(drawings, ON_PAPER) }));
  return svgText({ title, legend: legend ?? null }, drawn, columns);
}
