import { browser } from 'wxt/browser';
import type { PanelRequest } from '../messaging/panel-request.ts';
import { PUT_AWAY } from '../store/browser-session.ts';
import { KEYRING } from './session-area.ts';

/** What a page that was locked leaves for itself across the loading. */
const LOCKED = 'locked';
const PAGE_LOCK = 'upward-page';

/** What a page hears of locking. */
export interface LockService {
  /**
   * Calls `listener` when Upward locks, whichever page or the background did it; `byItself` unless a person pressed Lock.
   * Where both the keys are dropped and every page is told, it is called for each. Gives back the way to stop.
   */
  onLock(listener: (lock: { readonly byItself: boolean }) => void): () => void;
  /**
   * Loads this page again: the only way to have the browser forget its fields, their undo memory and every closure. What was
   * to be handed over has to be on its way.
   */
  startAnew(): void;
  /** Whether this page was loaded again by a lock. */
  readonly wasLocked: boolean;
  /** Whether this browser says when the computer itself is locked. Firefox does not. */
  readonly hearsComputerLock: boolean;
}

/** The locking of this browser profile, as every page and the background hear it. */
export function lockService(): LockService {
  const area = browser.storage.session;
  // The background has no history, and hears locks all the same.
  const page = globalThis.history as History | undefined;
  const wasLocked = page?.state === LOCKED;
  if (wasLocked) page?.replaceState(null, '');
  return {
    wasLocked,
    startAnew() {
      page?.replaceState(LOCKED, '');
      location.reload();
    },
    onLock(listener) {
      const heard = (changes: Record<string, { newValue?: unknown }>) => {
        if (PUT_AWAY in changes) listener({ byItself: true });
        const keys = changes[KEYRING];
        if (keys !== undefined && keys.newValue === undefined) listener({ byItself: false });
      };
      area.onChanged.addListener(heard);
      return () => area.onChanged.removeListener(heard);
    },
    hearsComputerLock: !import.meta.env.FIREFOX,
  };
}

/** Tells every page to forget what it shows. `at` makes each time differ from the last. */
export function putAwayEverywhere(at: number): Promise<void> {
  return browser.storage.session.set({ [PUT_AWAY]: at });
}

/** Says to the background that this page is open for as long as it is, however it ends. */
export function holdPage(): void {
  void navigator.locks.request(PAGE_LOCK, { mode: 'shared' }, () => new Promise<never>(() => undefined));
}

/** Whether a page of Upward is open in this profile. */
export async function hasOpenPages(): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === PAGE_LOCK);
}

/** Has the background look whether the computer slept. Once this is answered everything is locked, where it did. */
export async function askWhetherSlept(): Promise<void> {
  const request: PanelRequest = { type: 'awake' };
  await browser.runtime.sendMessage(request);
}
