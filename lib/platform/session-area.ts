import { browser } from 'wxt/browser';
import type { SessionArea } from '../store/keyring.ts';

const KEY = 'keyring';

/** The keyring's place in `storage.session`: memory of the browser, shared by our pages, gone when it closes. */
export function browserSessionArea(): SessionArea {
  const area = browser.storage.session;
  return {
    read: async () => (await area.get(KEY))[KEY],
    write: (value) => area.set({ [KEY]: value }),
    clear: () => area.remove(KEY),
    onChange(listener) {
      area.onChanged.addListener(listener);
      return () => area.onChanged.removeListener(listener);
    },
  };
}
