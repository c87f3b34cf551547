import { browser } from 'wxt/browser';

// WXT's types are Chrome's; Firefox alone has a sidebar.
const sidebar = browser as unknown as {
  readonly sidebarAction?: { open(): Promise<void>; close(): Promise<void> };
};

/** Opens the side panel of a window. Call it within the click itself: after anything awaited the browser refuses. */
export function openSidePanel(window: number): Promise<void> {
  return sidebar.sidebarAction ? sidebar.sidebarAction.open() : browser.sidePanel.open({ windowId: window });
}

/**
 * Closes the side panel within a click in the browser's own bars. Only Firefox needs it: elsewhere a panel that is told to
 * hide closes itself, which a Firefox sidebar may not.
 */
export function closeSidePanelInClick(): void {
  if (sidebar.sidebarAction) void sidebar.sidebarAction.close().catch(() => undefined);
}

/** Closes the side panel this page is. In Firefox it works only within a key or click, and the emptied panel stays else. */
export function closeThisPanel(): void {
  if (sidebar.sidebarAction) void sidebar.sidebarAction.close().catch(() => undefined);
  else window.close();
}
