import type { Corner } from '../../lib/schema/site.ts';

const SURFACE =
  'box-sizing:border-box;margin:0;border:1px solid light-dark(#4c6272,#93a3ae);background:light-dark(#fff,#1b242b)';
const FLOATING = `${SURFACE};border-radius:6px;box-shadow:0 2px 10px rgb(33 43 50/.28)`;
const PRESSED = 'color:light-dark(#005eb8,#7cc0ff);cursor:pointer';
const OVER_ALL = 'position:fixed;z-index:2147483647';

function sides(corner: Corner): readonly string[] {
  return corner.split('-');
}

/** The one element that stands in the page. `all` leaves the direction alone, and a page may be written right to left. */
export function hostLook(corner: Corner): string {
  const [vertical, horizontal] = sides(corner);
  return `all:initial;${OVER_ALL};display:block;direction:ltr;color-scheme:light dark;${vertical}:96px;${horizontal}:0`;
}

/** The button at the edge of the window. */
export function launcherLook(corner: Corner): string {
  const [, horizontal] = sides(corner);
  const radius = horizontal === 'right' ? '6px 0 0 6px' : '0 6px 6px 0';
  return `display:grid;place-items:center;width:36px;height:44px;padding:0;${SURFACE};border-radius:${radius};border-${horizontal}:0;outline-offset:-3px;${PRESSED}`;
}

/** The arrow on it. */
export const ARROW_LOOK =
  'width:20px;fill:none;stroke:currentColor;stroke-width:1.75;stroke-linecap:round;stroke-linejoin:round';

/** The secondary control, under the button and as wide; seen while the launcher is pointed at or focused. */
export function moreLook(corner: Corner, seen: boolean): string {
  return `${launcherLook(corner)};position:absolute;top:46px;height:24px;opacity:${Number(seen)}`;
}

/** The menu, beside the button. */
export function menuLook(corner: Corner): string {
  const [vertical, horizontal] = sides(corner);
  return `position:absolute;${vertical}:0;${horizontal}:44px;display:grid;gap:2px;width:max-content;padding:8px 12px;${FLOATING}`;
}

/** One line of the menu. */
export const MENU_ITEM_LOOK = `height:28px;padding:0 2px;border:0;background:none;text-align:left;text-decoration:underline;font:14px Arial,sans-serif;${PRESSED}`;

/** The card, or the note after a save, in the launcher's corner. Its size tells nothing of what is written in it. */
export function cardLook(corner: Corner, shape: 'card' | 'note'): string {
  const [vertical, horizontal] = sides(corner);
  const place =
    shape === 'card'
      ? `${vertical}:16px;${horizontal}:clamp(0px,50% - 180px,16px);width:min(360px,100%);height:min(600px,100% - 16px)`
      : `${vertical}:96px;${horizontal}:44px;width:min(360px,100% - 48px);height:88px`;
  return `${OVER_ALL};inset:auto;${place};max-width:none;max-height:none;padding:0;overflow:hidden;${FLOATING}`;
}

/** The frame fills the card. */
export const FRAME_LOOK = 'display:block;width:100%;height:100%;border:0';
