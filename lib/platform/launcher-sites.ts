import { readPolicy } from './policy.ts';
import { sitesValue } from './settings.ts';

/** The sites on which the launcher may stand: those that are wanted, and none where the hospital's policy turns it off. */
export function launcherSites() {
  const sites = sitesValue();
  return {
    ...sites,
    read: async () => ((await readPolicy()).launcherOff === true ? [] : sites.read()),
  };
}
