import type { Sender } from '../messaging/sender.ts';
import { readSurfaceName } from '../messaging/surface-name.ts';
import type { Surface } from './open-surfaces.ts';

/** A port that somebody opened to the background. */
interface OpenedPort {
  readonly name: string;
  readonly sender: Sender | null;
}

/**
 * The panel or card that reports itself by this port; null for any other port, and for a page's content script, which
 * could learn from it when somebody walks up. A card is where its tab is, whatever it says.
 */
export function surfaceOf({ name, sender }: OpenedPort, hide: () => void): Surface | null {
  const window = readSurfaceName(name);
  if (window === null || sender === null || sender.from === 'host') return null;
  const isCard = sender.from === 'card';
  return { window: isCard ? sender.window : window, isCard, hide };
}
