import { browser } from 'wxt/browser';
import type { SessionArea } from '../store/browser-session.ts';

/** The key of the keyring in `storage.session`. */
export const KEYRING = 'keyring';

/** One value of `storage.session`: memory of the browser, shared by our pages, gone when it closes. */
export function sessionArea(key: string): SessionArea {
  const area = browser.storage.session;
  return {
    read: async () => (await area.get(key))[key],
    write: (value) => area.set({ [key]: value }),
    clear: () => area.remove(key),
    onChange(listener) {
      const heard = (changes: Record<string, unknown>) => {
        if (key in changes) listener();
      };
      area.onChanged.addListener(heard);
      return () => area.onChanged.removeListener(heard);
    },
  };
}

/** The keyring's place. */
export function keyringArea(): SessionArea {
  return sessionArea(KEYRING);
}

/** Where the background notes when time was last seen to go by. */
export function seenArea(): SessionArea {
  return sessionArea('seen');
}
