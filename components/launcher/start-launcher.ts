import { ask } from '../../lib/messaging/content-runtime.ts';
import { type Launcher, placeLauncher } from './launcher.ts';

// The script may run twice in one page: registered for the site, and run at once when the site was turned on.
const world = globalThis as { upwardLauncher?: Launcher };

/** Places the launcher where the background says, or nothing where it says so. One page has one launcher. */
export async function startLauncher(): Promise<void> {
  if (world.upwardLauncher?.stands()) return;
  world.upwardLauncher = { stands: () => true };
  const place = await ask({ type: 'launcher' });
  world.upwardLauncher = place === null ? { stands: () => false } : placeLauncher(place.corner);
}
