import { browser } from 'wxt/browser';
import { reconcileSites, scriptId } from '../../lib/background/reconcile-sites.ts';
import {
  registeredScripts,
  registerLauncher,
  runLauncherNow,
  tellLaunchers,
  unregisterScripts,
} from '../../lib/platform/launcher-scripts.ts';
import { sitesValue } from '../../lib/platform/settings.ts';
import { isSiteGranted } from '../../lib/platform/site-permission.ts';
import { oneByOne } from '../../lib/shared/one-by-one.ts';

/** Keeps the launcher's script on the sites that are wanted and granted, from each start of the worker on. */
export function keepSites(): void {
  const sites = sitesValue();
  const inTurn = oneByOne();
  const keep = async () => {
    const wanted = (await sites.read()).map(({ pattern }) => pattern);
    const granted = await Promise.all(wanted.map(isSiteGranted));
    const allowed = wanted.filter((_, index) => granted[index]);
    const { register, unregister } = reconcileSites(allowed, await registeredScripts());
    await unregisterScripts(unregister);
    for (const pattern of register) await registerLauncher(scriptId(pattern), pattern);
    for (const pattern of register) await runLauncherNow(pattern);
  };
  const again = () => void inTurn(keep);
  sites.onChange(() => {
    again();
    void inTurn(tellLaunchers);
  });
  browser.permissions.onAdded.addListener(again);
  browser.permissions.onRemoved.addListener(again);
  again();
}
