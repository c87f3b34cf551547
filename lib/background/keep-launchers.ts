import type { SitePattern, Sites } from '../schema/site.ts';
import type { VaultService } from '../store/vault-service.ts';
import type { EntryArea } from './card-entries.ts';
import { hasVault } from './has-vault.ts';
import { type RegisteredScript, reconcileSites, scriptId } from './reconcile-sites.ts';

/** What the launchers are kept with: the wanted sites, what the browser grants, its scripts, and the open pages. */
export interface LauncherParts {
  readonly sites: { read(): Promise<Sites> };
  readonly isGranted: (pattern: SitePattern) => Promise<boolean>;
  readonly registered: () => Promise<readonly RegisteredScript[]>;
  readonly register: (id: string, pattern: SitePattern) => Promise<void>;
  readonly unregister: (ids: readonly string[]) => Promise<void>;
  /** Runs the launcher's script in the open pages of a site. */
  readonly runNow: (pattern: SitePattern) => Promise<void>;
  /** Tells the launchers in all open pages to ask again whether and where they stand. */
  readonly tell: () => Promise<void>;
}

/**
 * Makes the launcher's script run on the sites that are wanted and granted and on no other, in open pages too. The
 * launchers are told where the list changed, and where a script was taken back for another reason.
 */
export async function keepLaunchers(
  parts: LauncherParts,
  { listChanged }: { readonly listChanged: boolean },
): Promise<void> {
  const { register, unregister } = reconcileSites(await allowedSites(parts), await parts.registered());
  await parts.unregister(unregister);
  for (const pattern of register) await parts.register(scriptId(pattern), pattern);
  for (const pattern of register) await parts.runNow(pattern);
  if (listChanged || unregister.length > 0) await parts.tell();
}

/** What the moment is known by in which the vault is made. */
export interface VaultWait {
  readonly vault: Pick<VaultService, 'state'>;
  /** Whether the launchers wait for a vault: kept for the browser session, since the worker may be ended meanwhile. */
  readonly waiting: EntryArea;
}

/** Shows the launchers in the open pages of their sites once there is a vault, where there was none when last looked. */
export async function showOnceVaultIsMade(
  parts: LauncherParts,
  { vault, waiting }: VaultWait,
): Promise<void> {
  if (!(await hasVault(vault))) return waiting.write(true);
  if ((await waiting.read()) !== true) return;
  for (const pattern of await allowedSites(parts)) await parts.runNow(pattern);
  await waiting.write(false);
}

async function allowedSites({ sites, isGranted }: LauncherParts): Promise<readonly SitePattern[]> {
  const wanted = (await sites.read()).map(({ pattern }) => pattern);
  const granted = await Promise.all(wanted.map(isGranted));
  return wanted.filter((_, index) => granted[index]);
}
