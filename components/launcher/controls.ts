import type { Corner } from '../../lib/schema/site.ts';
import { ARROW_LOOK, launcherLook, moreLook } from './looks.ts';
import { dress, make } from './make.ts';

const SVG = 'http://www.w3.org/2000/svg';
const ARROW = 'M8 13V3M3.5 7.5 8 3l4.5 4.5';

/** The launcher's button and the small one under it that opens the menu. */
export interface Controls {
  readonly elements: readonly HTMLElement[];
  /** Dresses both for a corner. */
  move(corner: Corner): void;
  /** Focuses the button. */
  focus(): void;
}

/** Makes the two buttons. The menu also opens on the launcher's context menu, by mouse, by key or by a long press. */
export function controls({ onLaunch, onMenu }: { onLaunch: () => void; onMenu: () => void }): Controls {
  const launcher = make('button', '', { type: 'button', 'aria-label': 'Log an observation, Upward' });
  const more = make('button', '', { type: 'button', 'aria-label': 'Move or hide the Upward button' });
  more.textContent = '\u22ef';
  launcher.append(arrow());
  let corner: Corner = 'bottom-right';
  const elements = [launcher, more];
  const show = () =>
    dress(
      more,
      moreLook(
        corner,
        elements.some((element) => element.matches(':hover,:focus-visible')),
      ),
    );
  launcher.onclick = onLaunch;
  more.onclick = onMenu;
  for (const element of elements) {
    // A press leaves the focus where it is in the page, so that closing the card gives it back there.
    element.onmousedown = (event) => event.preventDefault();
    element.onpointerenter = element.onpointerleave = element.onfocus = element.onblur = show;
    element.oncontextmenu = (event) => {
      event.preventDefault();
      onMenu();
    };
  }
  return {
    elements,
    move(next) {
      corner = next;
      dress(launcher, launcherLook(corner));
      show();
    },
    focus: () => launcher.focus(),
  };
}

function arrow(): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  const path = document.createElementNS(SVG, 'path');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.style.cssText = ARROW_LOOK;
  path.setAttribute('d', ARROW);
  svg.append(path);
  return svg;
}
