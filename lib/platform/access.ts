import { browser } from 'wxt/browser';

// The polyfill's types do not know it, and Firefox does not have it.
const areas = browser.storage as unknown as Readonly<
  Record<'local' | 'session', { setAccessLevel?(level: { accessLevel: string }): Promise<void> }>
>;

/** Keeps content scripts out of our storage: what they need to know they ask for, and are told for their own page alone. */
export function keepAccessClosed(): void {
  for (const area of [areas.local, areas.session]) {
    void area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
  }
}
