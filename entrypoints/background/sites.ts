import { browser } from 'wxt/browser';
import { keepLaunchers, showOnceVaultIsMade } from '../../lib/background/keep-launchers.ts';
import {
  registeredScripts,
  registerLauncher,
  runLauncherNow,
  tellLaunchers,
  unregisterScripts,
} from '../../lib/platform/launcher-scripts.ts';
import { launcherSites } from '../../lib/platform/launcher-sites.ts';
import { onPolicyChange } from '../../lib/platform/policy.ts';
import { sessionArea } from '../../lib/platform/session-area.ts';
import { isSiteGranted } from '../../lib/platform/site-permission.ts';
import { oneByOne } from '../../lib/shared/one-by-one.ts';
import type { VaultService } from '../../lib/store/vault-service.ts';

/** Keeps the launcher on the sites that are wanted and granted, from each start of the worker on. */
export function keepSites(vault: VaultService): void {
  const sites = launcherSites();
  const inTurn = oneByOne();
  const parts = {
    sites,
    isGranted: isSiteGranted,
    registered: registeredScripts,
    register: registerLauncher,
    unregister: unregisterScripts,
    runNow: runLauncherNow,
    tell: tellLaunchers,
  };
  const wait = { vault, waiting: sessionArea('launchers-wait') };
  const keep = (listChanged: boolean) => void inTurn(() => keepLaunchers(parts, { listChanged }));
  const lookForVault = () => void inTurn(() => showOnceVaultIsMade(parts, wait));
  sites.onChange(() => keep(true));
  onPolicyChange(() => keep(true));
  browser.permissions.onAdded.addListener(() => keep(false));
  browser.permissions.onRemoved.addListener(() => keep(false));
  vault.onChange(lookForVault);
  keep(false);
  lookForVault();
}
