import type { HostAnswers, HostRequest } from '../messaging/host-request.ts';
import type { Sender } from '../messaging/sender.ts';
import { type Site, type Sites, siteOf } from '../schema/site.ts';
import { type Clock, dayAfter, dayOf } from '../shared/clock.ts';
import type { OpenSurfaces } from './open-surfaces.ts';
import type { TicketOffice } from './tickets.ts';

/** The sites that are kept, read and changed as a whole. */
export interface SiteList {
  read(): Promise<Sites>;
  write(sites: Sites): Promise<void>;
}

/** What the background answers a content script with. */
export interface HostParts {
  readonly sites: SiteList;
  readonly tickets: TicketOffice;
  readonly surfaces: Pick<OpenSurfaces, 'hideAll'>;
  /** Gives a site's permission back. */
  readonly release: (pattern: string) => Promise<void>;
  readonly now: Clock;
}

type Host = Extract<Sender, { from: 'host' }>;
type Answer = HostAnswers[keyof HostAnswers];

/**
 * Does what the content script of a page asks, for its own site alone. Null for a page of a site that is not on the list,
 * and wherever there is nothing to tell. `panel` is answered by the caller, within the click.
 */
export async function answerHost(parts: HostParts, request: HostRequest, host: Host): Promise<Answer> {
  const { sites, tickets, surfaces, release, now } = parts;
  const list = await sites.read();
  const site = list.find(({ pattern }) => pattern === siteOf(host.address));
  if (site === undefined) return null;
  const keep = (changed: Partial<Site>) =>
    sites.write(list.map((each) => (each === site ? { ...site, ...changed } : each)));
  switch (request.type) {
    case 'launcher':
      return isHidden(site, now) ? null : { corner: site.corner };
    case 'ticket':
      return tickets.issue(host.tab);
    case 'corner':
      await keep({ corner: request.corner });
      return null;
    case 'hide':
      await keep({ hiddenUntil: dayAfter(now()) });
      return null;
    case 'turn-off':
      await sites.write(list.filter((each) => each !== site));
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
