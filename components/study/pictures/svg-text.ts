const NAMESPACE = 'http://www.w3.org/2000/svg';

/** Room around the parts of a saved picture, and for a line of text, in points. */
const GAP = 16;
const LINE = 20;
const HEAD = 2 * LINE;

/** One drawing of a saved picture, with the words over it. */
export interface SavedPart {
  readonly caption: string | null;
  readonly drawing: SVGSVGElement;
}

/** What stands over the parts of a saved picture. */
export interface SavedHead {
  readonly title: string;
  /** What its marks stand for; null where they need no words. */
  readonly legend: string | null;
}

/** The text of an SVG file: title and legend, then the parts side by side, `columns` in a row, on white. */
export function svgText({ title, legend }: SavedHead, parts: readonly SavedPart[], columns: number): string {
  const sizes = parts.map(({ drawing }) => sizeOf(drawing));
  const cell = {
    width: Math.max(...sizes.map(({ width }) => width)),
    height: Math.max(...sizes.map(({ height }) => height)) + LINE,
  };
  const across = Math.min(columns, parts.length);
  const width = across * (cell.width + GAP) + GAP;
  const height = Math.ceil(parts.length / across) * (cell.height + GAP) + GAP + HEAD;
  const whole = element('svg', { xmlns: NAMESPACE, width, height, viewBox: `0 0 ${width} ${height}` });
  whole.append(element('rect', { width, height, fill: '#ffffff' }), words(title, GAP, GAP + 12, 'bold'));
  if (legend !== null) whole.append(words(legend, GAP, GAP + 12 + LINE, 'normal'));
  for (const [index, { caption, drawing }] of parts.entries()) {
    const x = GAP + (index % across) * (cell.width + GAP);
    const y = GAP + HEAD + Math.floor(index / across) * (cell.height + GAP);
    if (caption !== null) whole.append(words(caption, x, y + 14, 'normal'));
    drawing.setAttribute('x', String(x));
    drawing.setAttribute('y', String(y + LINE));
    whole.append(drawing);
  }
  return `${new XMLSerializer().serializeToString(whole)}\n`;
}

function sizeOf(drawing: SVGSVGElement): { readonly width: number; readonly height: number } {
  return {
    width: Number(drawing.getAttribute('width')),
    height: Number(drawing.getAttribute('height')),
  };
}

function words(text: string, x: number, y: number, weight: string): SVGElement {
  const line = element('text', {
    x,
    y,
    'font-family': 'Arial, sans-serif',
    'font-size': 13,
    'font-weight': weight,
    fill: '#212b32',
  });
  line.textContent = text;
  return line;
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(NAMESPACE, name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, String(value));
  return made;
}
