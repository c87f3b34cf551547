import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** A way into a vault that is not the passphrase of one here. */
export type WayBack = 'recovery' | 'elsewhere';

/** Opens a way back; null where a page has none. */
export const WaysBackContext = createContext<((way: WayBack) => void) | null>(null);

/** What opens a way back on this page. */
export function useWaysBack(): ((way: WayBack) => void) | null {
  return useContext(WaysBackContext);
}
