import { useEffect, useRef, useState } from 'preact/hooks';
import { drawPng } from '../../../lib/platform/draw-png.ts';
import { TextButton } from '../../shared/button.tsx';
import { ScrollBox } from '../../shared/scroll-box.tsx';
import { useServices } from '../../shared/services.tsx';
import type { Drawings } from './drawings.ts';
import { ON_SCREEN, type Palette } from './palette.ts';
import { pictureSvg } from './picture-svg.ts';

/** One drawing of a picture. */
export interface PicturePart {
  readonly key: string;
  /** The words over it; null for the only one of a picture. */
  readonly caption: string | null;
  /** What it shows, in words, for whoever does not see it. */
  readonly alt: string;
  readonly draw: (drawings: Drawings, palette: Palette, room?: number) => SVGSVGElement;
}

/** A table that holds what a picture shows. */
export interface PictureTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** A picture as it is described: what it is called, what is drawn, and the figures behind it. */
export interface PictureSpec {
  readonly title: string;
  readonly note?: string;
  /** What the marks stand for, said in a saved file, which has no page around it. */
  readonly legend?: string;
  /** The name of a saved file, without its ending. */
  readonly fileName: string;
  readonly parts: readonly PicturePart[];
  readonly table: PictureTable;
  /** How many parts stand side by side on a wide page and in a file. */
  readonly columns?: number;
}

/** A picture with its text, the table of what it shows, and two files of it. */
export function Picture(spec: PictureSpec) {
  const { title, note, parts, table, columns = 1 } = spec;
  return (
    <figure class="card picture">
      <figcaption class="title title--small">{title}</figcaption>
      {note && <p class="hint">{note}</p>}
      <div class={`picture__parts picture__parts--${columns}`}>
        {parts.map((part) => (
          <Part key={part.key} part={part} />
        ))}
      </div>
      <div class="picture__more">
        <details>
          <summary>In figures</summary>
          <ScrollBox label={`${title}, in figures`}>
            <FigureTable title={title} table={table} />
          </ScrollBox>
        </details>
        <SaveButtons {...spec} />
      </div>
    </figure>
  );
}

function Part({ part }: { part: PicturePart }) {
  const place = useRef<HTMLDivElement>(null);
  const drawings = useDrawings();
  useEffect(() => {
    const room = place.current?.clientWidth || undefined;
    if (drawings !== null) place.current?.replaceChildren(part.draw(drawings, ON_SCREEN, room));
  }, [drawings, part]);
  return (
    <div class="picture__part">
      {part.caption !== null && <p class="picture__caption">{part.caption}</p>}
      <div class="picture__drawing" role="img" aria-label={part.alt} ref={place} />
    </div>
  );
}

function FigureTable({ title, table }: { title: string; table: PictureTable }) {
  return (
    <table class="table picture__table">
      <caption class="visually-hidden">{title}, in figures</caption>
      <thead>
        <tr>
          {table.columns.map((column) => (
            <th scope="col" key={column}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(([first, ...rest], index) => (
          // Two pairs may have the same scores.
          <tr key={index}>
            <th scope="row">{first}</th>
            {rest.map((cell, place) => (
              <td key={table.columns[place + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function SaveButtons(spec: PictureSpec) {
  const { title, fileName } = spec;
  const { saveFile } = useServices();
  const drawings = useDrawings();
  const [isUndrawn, setUndrawn] = useState(false);
  if (drawings === null) return null;
  const svg = () => pictureSvg(spec, drawings);
  const savePng = () =>
    drawPng(svg()).then(
      (bytes) => saveFile(`${fileName}.png`, bytes, 'image/png'),
      () => setUndrawn(true),
    );
  return (
    <span class="picture__save row">
      <TextButton onPress={() => saveFile(`${fileName}.svg`, svg(), 'image/svg+xml')}>
        Save as SVG<span class="visually-hidden"> of {title}</span>
      </TextButton>
      <TextButton onPress={() => void savePng()}>
        Save as PNG<span class="visually-hidden"> of {title}</span>
      </TextButton>
      <span role="status">{isUndrawn && 'This browser could not draw it. Save the SVG instead.'}</span>
    </span>
  );
}

/** Null until it is loaded. */
function useDrawings(): Drawings | null {
  const [drawings, setDrawings] = useState<Drawings | null>(null);
  useEffect(() => {
    let isThere = true;
    void import('./drawings.ts').then((loaded) => isThere && setDrawings(loaded.drawings));
    return () => {
      isThere = false;
    };
  }, []);
  return drawings;
}
