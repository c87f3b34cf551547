import type { HostRequest } from '../messaging/host-request.ts';
import type { Clock } from '../shared/clock.ts';
import { perMinute } from './rate-limit.ts';
import { TICKETS_A_MINUTE } from './tickets.ts';

/** More requests of a page's content script than this in one minute and tab are refused. A launcher needs a handful. */
export const HOST_REQUESTS_A_MINUTE = 60;
/** More changes of a site than this in one minute and tab are refused: each of them is told to every open page. */
export const SITE_CHANGES_A_MINUTE = 10;

/** How much the content scripts of the tabs may ask. */
export interface HostLimit {
  /** True, and counted, while this tab may ask so. Tickets have a limit of their own, so that writing uses up no other. */
  allows(type: HostRequest['type'], tab: number): boolean;
}

/** The limits, none of them used. */
export function hostLimit(now: Clock): HostLimit {
  const tickets = perMinute(TICKETS_A_MINUTE, now);
  const changes = perMinute(SITE_CHANGES_A_MINUTE, now);
  const all = perMinute(HOST_REQUESTS_A_MINUTE, now);
  return {
    allows(type, tab) {
      if (type === 'ticket') return tickets.allows(tab);
      return all.allows(tab) && (!isChange(type) || changes.allows(tab));
    },
  };
}

function isChange(type: HostRequest['type']): boolean {
  return type === 'corner' || type === 'hide' || type === 'turn-off';
}
