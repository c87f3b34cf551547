import type { HostRequest } from '../../lib/messaging/host-request.ts';
import type { Corner } from '../../lib/schema/site.ts';
import { MENU_ITEM_LOOK, menuLook } from './looks.ts';
import { make } from './make.ts';

// Said here once more, without the schema's module, which is many times this script's size.
const CORNERS: readonly Corner[] = ['bottom-right', 'bottom-left', 'top-right', 'top-left'];

/** Opens the menu in `root` and focuses its first line. It goes when a line is pressed, on Esc, or when the focus leaves. */
export function openMenu(
  root: ShadowRoot,
  corner: Corner,
  { onChoice, onClose }: { onChoice: (request: HostRequest) => void; onClose: () => void },
): void {
  const menu = make('div', menuLook(corner), { role: 'group', 'aria-label': 'Upward launcher' });
  let open = true;
  const close = () => {
    // Taking out what has the focus moves the focus, and that is heard below.
    if (!open) return;
    open = false;
    menu.remove();
    onClose();
  };
  for (const [label, request] of lines(corner)) {
    const item = make('button', MENU_ITEM_LOOK, { type: 'button' });
    item.textContent = label;
    item.onclick = () => {
      close();
      onChoice(request);
    };
    menu.append(item);
  }
  menu.onkeydown = (event) => {
    if (event.key === 'Escape') close();
  };
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (!menu.contains(relatedTarget as Node | null)) close();
  });
  root.append(menu);
  menu.querySelector('button')?.focus();
}

function lines(corner: Corner): readonly (readonly [string, HostRequest])[] {
  const others = CORNERS.filter((each) => each !== corner);
  return [
    ['Hide until tomorrow', { type: 'hide' }],
    ...others.map((each) => [`Move to ${each.replace('-', ' ')}`, { type: 'corner', corner: each }] as const),
    ['Turn off on this site', { type: 'turn-off' }],
  ];
}
