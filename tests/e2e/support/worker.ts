import type { Profile } from './profile.ts';

/**
 * Opens a page of ours beside the others, from which the extension's service worker can be ended at any moment as the
 * browser does when it is idle, with all it held in memory. Gives the way to end it.
 */
export async function workerEnder(profile: Profile): Promise<() => Promise<void>> {
  const session = await profile.context.newCDPSession(await profile.openPage('manifest.json'));
  await session.send('ServiceWorker.enable');
  return async () => {
    const stopped = new Promise<void>((resolve) => {
      session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
      });
    });
    await session.send('ServiceWorker.stopAllWorkers');
    await stopped;
  };
}
