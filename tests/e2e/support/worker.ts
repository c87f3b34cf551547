import type { Profile } from './profile.ts';

/** Ends the extension's service worker as the browser does when it is idle, with all it held in memory. */
export async function endWorker(profile: Profile): Promise<void> {
  const [page] = profile.context.pages();
  if (page === undefined) throw new Error('The browser has no page.');
  const session = await profile.context.newCDPSession(page);
  const ended = (await profile.serviceWorker()).waitForEvent('close');
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await ended;
}
