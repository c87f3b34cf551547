import { type Browser, chromium, expect, type Page } from '@playwright/test';

const PANEL = 'sidepanel.html';

/** What is needed to press the toolbar button of one extension in one browser. */
export interface Toolbar {
  readonly connection: Browser;
  readonly devtools: string;
  readonly extensionId: string;
}

/** The real side panel as a page that can be typed into, and the connection it lives on. */
export interface OpenPanel {
  readonly page: Page;
  readonly connection: Browser;
}

/**
 * Presses the extension's toolbar button on the tab of `beside`, as a click would: it fires the action and
 * grants what a click grants. The button toggles, so a second press closes the panel.
 */
export async function pressToolbarButton({ connection, extensionId }: Toolbar, beside: Page): Promise<void> {
  await beside.bringToFront();
  const session = await connection.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find(({ url }) => url === beside.url());
  if (tab === undefined) throw new Error(`No tab shows ${beside.url()}.`);
  await session.send('Extensions.triggerAction', { id: extensionId, targetId: tab.targetId });
  await session.detach();
}

/** Presses the toolbar button and waits for the panel. It appears only to a connection made after it opened. */
export async function openSidePanel(toolbar: Toolbar, beside: Page): Promise<OpenPanel> {
  const address = `chrome-extension://${toolbar.extensionId}/${PANEL}`;
  await pressToolbarButton(toolbar, beside);
  const session = await toolbar.connection.newBrowserCDPSession();
  await expect
    .poll(async () => (await session.send('Target.getTargets')).targetInfos.map(({ url }) => url), {
      message: 'the side panel opens',
      timeout: 30_000,
    })
    .toContainEqual(expect.stringMatching(`^${address}`));
  await session.detach();
  // With Playwright's defaults this connection would take the downloads away from the first one.
  const connection = await chromium.connectOverCDP(toolbar.devtools, { noDefaults: true });
  const page = connection
    .contexts()
    .flatMap((context) => context.pages())
    .find((candidate) => candidate.url().startsWith(address));
  if (page === undefined) throw new Error('The side panel opened and closed again.');
  return { page, connection };
}
