import type { HostAnswers, HostRequest } from '../messaging/host-request.ts';
import type { Sender } from '../messaging/sender.ts';
import { type Site, type SitePattern, type Sites, siteOf, withoutSite, withSite } from '../schema/site.ts';
import { type Clock, dayAfter, dayOf } from '../shared/clock.ts';
import type { VaultService } from '../store/vault-service.ts';
import { hasVault } from './has-vault.ts';
import type { OpenSurfaces } from './open-surfaces.ts';
import type { TicketOffice } from './tickets.ts';

/** The sites that are kept; a change reads and writes them with nobody in between. */
export interface SiteList {
  read(): Promise<Sites>;
  change(next: (sites: Sites) => Sites): Promise<void>;
}

/** What the background answers a content script with. */
export interface HostParts {
  readonly sites: SiteList;
  readonly tickets: TicketOffice;
  readonly surfaces: Pick<OpenSurfaces, 'hideAll'>;
  /** Asked whether there is a vault: without one nothing could be kept, and no launcher shows. */
  readonly vault: Pick<VaultService, 'state'>;
  /** Whether the browser lets us into a site now. */
  readonly isGranted: (pattern: SitePattern) => Promise<boolean>;
  /** Gives a site's permission back. */
  readonly release: (pattern: string) => Promise<void>;
  readonly now: Clock;
}

type Host = Extract<Sender, { from: 'host' }>;
type Answer = HostAnswers[keyof HostAnswers];

/**
 * Does what the content script of a page asks, for its own site alone. Null for a page of a site that is not on the list or
 * not granted, and wherever there is nothing to tell. `panel` is answered by the caller, within the click.
 */
export async function answerHost(parts: HostParts, request: HostRequest, host: Host): Promise<Answer> {
  const { sites, tickets, surfaces, release, now } = parts;
  const site = (await sites.read()).find(({ pattern }) => pattern === siteOf(host.address));
  if (site === undefined || !(await parts.isGranted(site.pattern))) return null;
  const keep = (changed: Partial<Omit<Site, 'pattern'>>) =>
    sites.change((list) => withSite(list, site.pattern, changed));
  switch (request.type) {
    case 'launcher':
      return isHidden(site, now) || !(await hasVault(parts.vault)) ? null : { corner: site.corner };
    case 'ticket':
      return tickets.issue(host.tab);
    case 'corner':
      await keep({ corner: request.corner });
      return null;
    case 'hide':
      await keep({ hiddenUntil: dayAfter(now()) });
      return null;
    case 'turn-off':
      await sites.change((list) => withoutSite(list, site.pattern));
      await release(site.pattern);
      return null;
    case 'hide-all':
      surfaces.hideAll();
      return null;
    case 'panel':
      return null;
  }
}

function isHidden({ hiddenUntil }: Site, now: Clock): boolean {
  return hiddenUntil !== null && dayOf(now()) < hiddenUntil;
}
