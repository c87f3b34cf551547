import type { UnlistedScriptDefinition } from 'wxt';
import { startLauncher } from '../components/launcher/start-launcher.ts';

// Systems that are built of frames have one launcher, in the page itself.
const main = () => {
  if (window === window.top) void startLauncher();
};

export default { main } satisfies UnlistedScriptDefinition;
