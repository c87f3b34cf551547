import type { browser } from 'wxt/browser';
import type { Profile } from './profile.ts';

// Names the extension's own API inside code that runs in its service worker.
declare const chrome: typeof browser;

/** The browser's events can be fired by whoever is in the service worker: the bindings show it, their types do not. */
interface Fired {
  dispatch(...said: unknown[]): void;
}

/**
 * Says what the browser would say of the computer. A headless browser takes every computer for used and unlocked, so the
 * event itself is fired, to the listeners that were really added.
 */
export async function computerIs(profile: Profile, state: 'idle' | 'locked' | 'active'): Promise<void> {
  const worker = await profile.serviceWorker();
  await worker.evaluate((said) => {
    (chrome.idle.onStateChanged as unknown as Fired).dispatch(said);
  }, state);
}

/** Lets the background believe that time was last seen so many seconds ago, and its alarm come late, as after a sleep. */
export async function computerSlept(profile: Profile, seconds: number): Promise<void> {
  const worker = await profile.serviceWorker();
  await worker.evaluate(async (gone) => {
    await chrome.storage.session.set({ seen: Date.now() - gone * 1000 });
    (chrome.alarms.onAlarm as unknown as Fired).dispatch({ name: 'tick', scheduledTime: Date.now() });
  }, seconds);
}

/** What `storage.session` holds, as any of our pages could read it. */
export async function sessionStorageOf(profile: Profile): Promise<Record<string, unknown>> {
  const worker = await profile.serviceWorker();
  return worker.evaluate(() => chrome.storage.session.get());
}
