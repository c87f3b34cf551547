import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';

// WXT's types are Chrome's; Firefox alone has a sidebar.
const sidebar = browser as unknown as { readonly sidebarAction: { toggle(): Promise<void> } };

export default defineBackground(() => {
  if (import.meta.env.FIREFOX) {
    // Firefox opens a sidebar only from within the click itself.
    browser.action.onClicked.addListener(() => void sidebar.sidebarAction.toggle());
    return;
  }
  void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
});
