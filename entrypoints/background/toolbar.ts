import { browser } from 'wxt/browser';
import type { OpenSurfaces } from '../../lib/background/open-surfaces.ts';
import { ownSender } from '../../lib/platform/own-sender.ts';
import { messageText } from '../../lib/platform/sentence.ts';
import { closeSidePanelInClick, openSidePanel } from '../../lib/platform/side-panel.ts';
import { SURFACE_PORT } from '../../lib/platform/surface-port.ts';

const MENU_ITEM = 'log';

/**
 * The toolbar button and its shortcut open the panel, and hide everything where something is open: one key both ways for
 * the moment when somebody walks up. The page's menu only opens.
 */
export function answerToolbar(surfaces: OpenSurfaces): void {
  if (!import.meta.env.FIREFOX) {
    // An earlier version let the browser itself toggle the panel, and browsers remember that.
    void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: false });
  }
  browser.action.onClicked.addListener((tab) => {
    const window = tab.windowId ?? -1;
    if (!surfaces.isOpenIn(window)) return void openSidePanel(window);
    surfaces.hideAll();
    closeSidePanelInClick();
  });
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({
      id: MENU_ITEM,
      title: messageText('menu_log'),
      contexts: ['page', 'frame', 'selection', 'link', 'image', 'editable'],
    });
  });
  browser.contextMenus.onClicked.addListener((_, tab) => void openSidePanel(tab?.windowId ?? -1));
  browser.runtime.onConnect.addListener((port) => {
    const [name, window] = port.name.split(' ');
    const sender = ownSender(port.sender ?? {});
    if (name !== SURFACE_PORT || sender === null || sender.from === 'host') return;
    const surface = {
      window: sender.from === 'card' ? sender.window : Number(window),
      isCard: sender.from === 'card',
      hide: () => port.postMessage('hide'),
    };
    port.onDisconnect.addListener(surfaces.add(surface));
  });
}
